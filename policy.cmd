@echo off
rem The command line on Windows: builds it on first use and when a source has changed, then runs it.
setlocal EnableExtensions DisableDelayedExpansion

set "ROOT=%~dp0"
set "ROOT=%ROOT:~0,-1%"
set "BUILD=target\launcher"
set "APP=%ROOT%\policy-cli\%BUILD%"
set "STAMP=%APP%\built"
set "LOG=%ROOT%\%BUILD%\build.log"
set "MAIN=io.github.wenjiuye.policy.cli.Main"
set "FLAGS=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"

set "POLICY_ROOT=%ROOT%"
set "POLICY_STAMP=%STAMP%"
if not exist "%STAMP%" goto build
powershell -NoProfile -NonInteractive -Command "$t=(Get-Item -LiteralPath $env:POLICY_STAMP).LastWriteTimeUtc; $r=$env:POLICY_ROOT; $n=Get-ChildItem -Path ($r+'\pom.xml'),($r+'\policy-*\pom.xml'),($r+'\policy-*\src\main') -Recurse -ErrorAction SilentlyContinue | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1; if ($n) { exit 9 }"
if not errorlevel 9 goto run

:build
set "VERSION="
for /f "tokens=2 delims== " %%v in ('^""%JAVA%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version"^"') do set "VERSION=%%v"
if not defined VERSION (
  >&2 echo policy: needs Java 17 or newer, and there is no java: set JAVA_HOME or put java on the PATH.
  exit /b 2
)
if "%VERSION:~0,2%"=="1." set "VERSION=%VERSION:~2%"
if %VERSION% LSS 17 (
  >&2 echo policy: needs Java 17 or newer, and this one is %VERSION%.
  exit /b 2
)
where mvn >nul 2>nul
if errorlevel 1 (
  >&2 echo policy: needs Maven 3.8 or newer to build itself once, and there is no mvn on the PATH.
  exit /b 2
)
>&2 echo policy: Building, takes a minute ...
if not exist "%ROOT%\%BUILD%" mkdir "%ROOT%\%BUILD%"
if not exist "%APP%" mkdir "%APP%"
del /q "%APP%\policy.jsa" "%STAMP%" 2>nul
type nul > "%APP%\started"
pushd "%ROOT%"
call mvn -B -Plauncher -Dgates.skip -Dmaven.test.skip=true -Dbuild.folder=target/launcher -pl policy-cli -am package > "%LOG%" 2>&1 < nul
set "CODE=%ERRORLEVEL%"
popd
if not "%CODE%"=="0" (
  >&2 findstr /b /c:"[ERROR]" "%LOG%"
  >&2 echo policy: the build has failed; all it said is in "%LOG%"
  exit /b 1
)
move /y "%APP%\started" "%STAMP%" >nul
"%JAVA%" %FLAGS% -XX:ArchiveClassesAtExit="%APP%\policy.jsa" -cp "%APP%\*;%APP%\lib\*" %MAIN% evaluate "%ROOT%\examples\graduate-hiring.json" >nul 2>nul <nul

:run
"%JAVA%" %FLAGS% -XX:SharedArchiveFile="%APP%\policy.jsa" -cp "%APP%\*;%APP%\lib\*" %MAIN% %*
exit /b %ERRORLEVEL%
