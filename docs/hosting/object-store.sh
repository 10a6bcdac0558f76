#!/bin/sh
# Puts the built site into an object store that speaks S3: Amazon's, R2, MinIO, Spaces ...
#
#     SITE_URL=https://maps.example/control-map/ npm run build
#     docs/hosting/object-store.sh s3://bucket/control-map [options of aws, such as --endpoint-url ...]
#
# A store answers with the headers that an object was put with, and packs nothing: text is packed here.
# Cross-Origin-Resource-Policy and Cross-Origin-Embedder-Policy it cannot say: the network in front of it
# must (cloudfront-headers.json). CORS of the bucket itself: object-store-cors.json.
set -eu

target=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "${DIST:-dist}/." "$work"
cd "$work"

find . -type f | while read -r file; do
  path=${file#./}
  case $path in
    *.html) type='text/html; charset=utf-8' pack= ;;
    *.js) type='text/javascript; charset=utf-8' pack=yes ;;
    *.css) type='text/css; charset=utf-8' pack=yes ;;
    *.geojson) type='application/geo+json' pack=yes ;;
    *.json) type='application/json' pack=yes ;;
    *.csv) type='text/csv; charset=utf-8' pack=yes ;;
    *.svg) type='image/svg+xml' pack=yes ;;
    *.txt) type='text/plain; charset=utf-8' pack= ;;
    *.png) type='image/png' pack= ;;
    *.woff2) type='font/woff2' pack= ;;
    *) type='application/octet-stream' pack= ;;
  esac
  # Names below assets/ carry a hash of what is in them; all other names never change.
  case $path in
    assets/*) cache='public, max-age=31536000, immutable' ;;
    *) cache='no-cache' ;;
  esac
  if [ "$pack" ]; then
    gzip -9n "$path"
    mv "$path.gz" "$path"
  fi
  aws s3 cp "$path" "$target/$path" --content-type "$type" --cache-control "$cache" \
    ${pack:+--content-encoding gzip} "$@" </dev/null
done
