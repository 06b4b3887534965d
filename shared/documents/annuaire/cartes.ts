import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';

/** Ce qui sépare les morceaux d'une valeur, ou va à la ligne, s'échappe (RFC 2426, 5). */
const echapper = (texte: string): string =>
  texte.replace(/[\\;,]/gu, String.raw`\$&`).replace(/\r\n|[\r\n\u2028\u2029]/gu, String.raw`\n`);

const OCTETS_PAR_LIGNE = 75;

/** Octets d'un signe en UTF-8. */
function octetsDe(signe: string): number {
  const code = signe.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x8_00) return 2;
  return code < 0x1_00_00 ? 3 : 4;
}

/** Une ligne de plus de 75 octets se plie, sans couper un signe (RFC 2426, 2.6). */
function plier(ligne: string): string {
  const lignes: string[] = [''];
  let octets = 0;
  for (const signe of ligne) {
    const taille = octetsDe(signe);
    if (octets + taille > OCTETS_PAR_LIGNE) {
      lignes.push(' ');
      octets = 1;
    }
    lignes[lignes.length - 1] += signe;
    octets += taille;
  }
  return lignes.join('\r\n');
}

function carte(personne: Personne): string[] {
  const { civilite, prenom, nom, fonction, structure, courriel, telephone } = personne;
  const ligne = (propriete: string, valeur: string | null) =>
    valeur === null ? [] : [`${propriete}:${echapper(valeur)}`];
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${[nom, prenom ?? '', '', civilite ?? '', ''].map(echapper).join(';')}`,
    `FN:${echapper(nomComplet({ civilite: null, prenom, nom }))}`,
    ...ligne('ORG', structure),
    ...ligne('TITLE', fonction),
    ...ligne('EMAIL;TYPE=INTERNET,WORK', courriel),
    ...ligne('TEL;TYPE=WORK,VOICE', telephone),
    'END:VCARD',
  ];
}

/** Des cartes de visite (vCard 3.0, RFC 2426) que les messageries et les téléphones lisent ; une carte par personne. */
export const etablirCartes = (personnes: readonly Personne[]): string =>
  personnes.flatMap((personne) => [...carte(personne).map(plier), '']).join('\r\n');
