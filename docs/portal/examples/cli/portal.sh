#!/usr/bin/env bash
# Портал на любом языке, без SDK: команда temporal, codec-сервер, jq, openssl. Подать заявление, прочитать статус, действовать.
#
#   export TEMPORAL_ADDRESS=127.0.0.1:7233 SENIM_CODEC=http://127.0.0.1:8310 SENIM_CODEC_TOKEN=… SENIM_ATTESTATION_KEY=…
#   portal.sh submit docs/portal/application.example.json     # расписка; то же ещё раз — она же
#   portal.sh status application/A-2026-000001                # объект статуса; .cabinet — слова для услугополучателя
#   portal.sh act application/A-2026-000001 withdraw withdraw-1 '{"reason":"передумали"}'
#
# Отказ — код завершения 1 и на stderr код отказа с русским текстом. HTTP API сервера Temporal для этого не годится: в нём нет
# Update, и он не принимает id с косой чертой (проверено на сервере 1.32).
set -euo pipefail
: "${TEMPORAL_ADDRESS:?}" "${SENIM_CODEC:?адрес codec-сервера}" "${SENIM_CODEC_TOKEN:?}" "${SENIM_ATTESTATION_KEY:?}"

# Шлёт зашифрованное codec-сервером и печатает расшифрованное.
temporal() {
  command "${TEMPORAL_CLI_PATH:-temporal}" workflow "$@" --output json \
    --codec-endpoint "$SENIM_CODEC" --codec-auth "Bearer $SENIM_CODEC_TOKEN"
}
now() { date -u +%Y-%m-%dT%H:%M:%S.000Z; }

# Канонический JSON (README, раздел 2): jq -S сортирует ключи; в полях системы они ASCII, поэтому порядок тот же, что в UTF-16.
canonical() { jq -cS . | tr -d '\n'; }
sha256() { openssl dgst -sha256 -r | cut -d' ' -f1; }
# {caseId, name, idempotencyKey, body, receivedAt} → attestation
attest() {
  local key
  key=$(printf '%s' "$SENIM_ATTESTATION_KEY" | base64 -d | od -An -v -tx1 | tr -d ' \n')
  { printf 'senim attestation 1\n'; canonical; } |
    openssl dgst -sha256 -mac HMAC -macopt "hexkey:$key" -binary | basenc --base64url | tr -d '=\n'
}

# Заявление — вход workflow, Update receipt просит расписку. Нормальная форма: строки без пробелов по краям (так в примере),
# пустые списки вместо отсутствующих.
submit() {
  local form number hash at attestation answer
  form=$(jq -c 'del(.receivedAt, .attestation)
    | if .productType == "software" and .product then .product.requiredSoftware //= [] else . end
    | if .service == "exclusion" then .documents //= [] else . end' "$1")
  number=$(jq -r .number <<<"$form")
  hash=$(jq -c 'del(.signature)' <<<"$form" | canonical | sha256)
  at=$(now)
  attestation=$(jq -cn --arg number "$number" --arg hash "$hash" --arg at "$at" '{caseId: ("application/" + $number),
    name: "submit", idempotencyKey: $number, body: {hash: $hash}, receivedAt: $at}' | attest)
  if answer=$(temporal execute-update-with-start --type application --workflow-id "application/$number" --task-queue procedures \
      --id-conflict-policy UseExisting --id-reuse-policy AllowDuplicateFailedOnly \
      --search-attribute "Service=$(jq .service <<<"$form")" --search-attribute "ProductType=$(jq .productType <<<"$form")" \
      --input-file <(jq -c --arg at "$at" --arg mac "$attestation" '. + {receivedAt: $at, attestation: $mac}' <<<"$form") \
      --update-name receipt --update-id "receipt-${hash:0:32}" --update-input "{\"bodyHash\":\"$hash\"}" 2>&1); then
    jq .updateResult <<<"$answer"
  elif [[ $answer == *already* ]]; then # дело уже завершено: расписку спрашивают по update id, другое заявление её не имеет
    temporal update result --workflow-id "application/$number" --update-id "receipt-${hash:0:32}" | jq .result
  else
    printf '%s\n' "$answer" >&2
    return 1
  fi
}

status() { temporal query --workflow-id "$1" --name status | jq '.queryResult[0]'; }

# Сообщение услугополучателя: id дела, имя, ключ (тот же при повторе), тело. Нет ответа 15 с — то же сообщение сигналом.
act() {
  local id=$1 name=$2 key=$3 body=${4:-'{}'} at attestation said message digest answer
  at=$(now)
  attestation=$(jq -cn --arg id "$id" --arg name "$name" --arg key "$key" --argjson body "$body" --arg at "$at" \
    '{caseId: $id, name: $name, idempotencyKey: $key, receivedAt: $at,
      body: {by: {role: "applicant"}, duty: null, body: $body}}' | attest)
  said=$(jq -cn --arg key "$key" --argjson body "$body" '{by: {role: "applicant"}, key: $key} + $body')
  message=$(jq -c --arg at "$at" --arg mac "$attestation" '. + {receivedAt: $at, attestation: $mac}' <<<"$said")
  digest=$(jq -c --arg name "$name" '{name: $name, said: .}' <<<"$said" | canonical | sha256)
  if answer=$(temporal update execute --workflow-id "$id" --name "$name" --update-id "$key.${digest:0:16}" \
    --input-file <(printf '%s' "$message") --command-timeout "${PATIENCE:-15s}" 2>&1); then
    jq .result <<<"$answer"
  elif [[ $answer == *interrupted* || $answer == *deadline* ]]; then
    temporal signal --workflow-id "$id" --name "$name" --input-file <(printf '%s' "$message") >/dev/null
    jq -n --arg key "$key" '{stored: true, key: $key}'
  else
    printf '%s\n' "$answer" >&2
    return 1
  fi
}

"$@"
