@echo off
rem Daybook's launcher for Windows: builds the product when it is missing, then runs the extracted layout.
setlocal enabledelayedexpansion
set "home=%~dp0"
set "dist=%home%connector\target\daybook"
set "jar=%dist%\daybook.jar"
if not exist "%jar%" (
    where mvn >nul 2>nul || (echo daybook: Maven is needed to build it once; install it and try again.>&2 & exit /b 70)
    echo daybook: building, this takes a minute or two ...>&2
    pushd "%home%"
    call mvn -q -B -Dmaven.test.skip=true -Dquick package || (popd & exit /b 70)
    popd
    for %%j in ("%home%connector\target\daybook-connector-*.jar") do (
        java -Djarmode=tools -jar "%%j" extract --destination "%dist%" >nul || exit /b 70
    )
    for %%j in ("%dist%\daybook-connector-*.jar") do move /y "%%j" "%jar%" >nul
)
set "jvm=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"
if "%DAYBOOK_HEAP%"=="" set "DAYBOOK_HEAP=1g"
if "%1"=="run" set "jvm=-Xmx%DAYBOOK_HEAP%"
if "%1"=="demo" set "jvm=-Xmx%DAYBOOK_HEAP%"
if "%1"=="bench" set "jvm=-Xmx%DAYBOOK_HEAP%"
java %jvm% %DAYBOOK_JAVA_OPTS% -Dsun.net.http.retryPost=false -Djdk.httpclient.enableAllMethodRetry=false ^
    -Djavax.xml.accessExternalDTD= -Djavax.xml.accessExternalSchema=file,jar ^
    -Ddaybook.home="%home%." -jar "%jar%" %*
exit /b %errorlevel%
