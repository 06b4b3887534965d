import { couper } from '#shared/text/couper.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';

const LONGUEUR = 80;
/** Noms de périphériques : Windows n'en fait pas un fichier, quelle que soit l'extension. */
const RESERVES = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³]) *(?:\.|$)/iu;

/**
 * Un nom de fichier ou de dossier que Windows, macOS et Linux acceptent : sans signe réservé, ni point ni espace à la
 * fin, ni nom de périphérique ; 80 signes au plus, l'extension gardée.
 */
export function nomSur(brut: string): string {
  const propre = nettoyerLigne(brut)
    .replace(/[<>:"/\\|?*\p{Cc}]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const [, tige = propre, extension = ''] = /^(.*?)(\.[\p{L}\p{N}]{1,5})?$/u.exec(propre) ?? [];
  const courte = couper(tige, LONGUEUR - extension.length).replace(/[. ]+$/u, '') || 'sans titre';
  const nom = `${courte}${extension}`;
  return RESERVES.test(nom) ? `_${nom}` : nom;
}

/** Des chemins tous différents, sans tenir compte de la casse : le second « Note.pdf » devient « Note (2).pdf ». */
export function distinguer(chemins: readonly string[]): string[] {
  const pris = new Set<string>();
  return chemins.map((chemin) => {
    const [, tige = chemin, extension = ''] = /^(.*?)(\.[^./]+)?$/u.exec(chemin) ?? [];
    let nom = chemin;
    for (let rang = 2; pris.has(nom.toLocaleLowerCase('fr')); rang += 1) nom = `${tige} (${rang})${extension}`;
    pris.add(nom.toLocaleLowerCase('fr'));
    return nom;
  });
}
