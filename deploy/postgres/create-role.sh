#!/usr/bin/env bash
# Role and database of the application. The role owns its database and nothing more: neither
# superuser nor BYPASSRLS, or the fence between sites would not hold it.
set -euo pipefail

psql --no-psqlrc -v ON_ERROR_STOP=1 -v password="$PARVIS_PASSWORD" --username postgres <<'SQL'
create role parvis login nosuperuser nobypassrls nocreatedb nocreaterole password :'password';
create database parvis owner parvis;
revoke connect on database parvis from public;
SQL
