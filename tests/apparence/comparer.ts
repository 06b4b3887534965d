import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pixelmatch from 'pixelmatch';
import { lirePng } from './mettre-en-pages.ts';

export const REFERENCES = join(import.meta.dirname, 'pages');
/** Part de la page qui peut différer : le lissage d'un caractère, non une ligne déplacée. */
const ECART_TOLERE = 0.002;
/** Différence de gris prise pour du lissage. */
const LISSAGE = 0.25;

/** En quoi une page n'est plus celle que l'on a gardée ; `null` : la même. */
export function ecartDePage(reference: Buffer, page: Buffer): string | null {
  const [avant, apres] = [lirePng(reference), lirePng(page)];
  if (avant.width !== apres.width || avant.height !== apres.height)
    return `format ${apres.width} × ${apres.height}, et non ${avant.width} × ${avant.height}`;
  const differents = pixelmatch(avant.data, apres.data, undefined, avant.width, avant.height, { threshold: LISSAGE });
  const part = differents / (avant.width * avant.height);
  return part <= ECART_TOLERE ? null : `${(part * 100).toFixed(2)} % de la page a changé`;
}

/** Toutes les pages qui diffèrent de leur référence, manquent, ou sont de trop. */
export function comparerPages(pages: ReadonlyMap<string, Buffer>): readonly string[] {
  const gardees = existsSync(REFERENCES)
    ? readdirSync(REFERENCES).flatMap((nom) => (nom.endsWith('.png') ? nom.slice(0, -'.png'.length) : []))
    : [];
  const changees = [...pages].flatMap(([nom, page]) => {
    if (!gardees.includes(nom)) return `${nom} : page nouvelle`;
    const ecart = ecartDePage(readFileSync(join(REFERENCES, `${nom}.png`)), page);
    return ecart === null ? [] : `${nom} : ${ecart}`;
  });
  return [...changees, ...gardees.filter((nom) => !pages.has(nom)).map((nom) => `${nom} : page disparue`)];
}
