@echo off
rem Abre el atlas: con el Node que este en esta carpeta, o con el del equipo.
cd /d "%~dp0"
if exist node.exe (node.exe servir.mjs) else (node servir.mjs)
if errorlevel 1 (
  echo.
  echo No se pudo abrir. Lea LEEME.txt.
  pause
)
