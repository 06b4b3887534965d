import type { Feuille } from '#shared/domain/reprise/classeur.schema.ts';
import { enFeuille } from './feuille.ts';

/** Ce qu'une carte de visite (.vcf) apporte, une colonne chacun. */
const TITRES = ['Civilité', 'Prénom', 'Nom', 'Fonction', 'Structure', 'Courriel', 'Téléphone'] as const;

interface Propriete {
  readonly nom: string;
  readonly parametres: string;
  readonly valeur: string;
}

const enOctets = (texte: string): Uint8Array =>
  Uint8Array.from(
    [...texte.matchAll(/=(?<hexa>[0-9A-Fa-f]{2})|(?<signe>[\s\S])/gu)].flatMap(({ groups }) =>
      groups?.['hexa'] === undefined
        ? [...new TextEncoder().encode(groups?.['signe'] ?? '')]
        : [Number.parseInt(groups['hexa'], 16)],
    ),
  );

/** Les cartes d'avant 2010 écrivent leurs accents en « =C3=A9 ». */
function dequoter(texte: string, parametres: string): string {
  if (!/QUOTED-PRINTABLE/iu.test(parametres)) return texte;
  const latin = /CHARSET=(?:ISO-8859-1|WINDOWS-1252)/iu.test(parametres);
  return new TextDecoder(latin ? 'windows-1252' : 'utf-8').decode(enOctets(texte));
}

/** Une ligne pliée se reprend : un blanc en tête, ou un « = » au bout d'une ligne codée. */
const deplier = (texte: string): string[] =>
  texte
    .replace(/\n[ \t]/gu, '')
    .replace(/(?<ligne>^[^\n]*QUOTED-PRINTABLE[^\n]*(?:=\n[^\n]*)+)/gimu, (ligne) => ligne.replaceAll('=\n', ''))
    .split('\n');

/** Une photo tient sur une ligne ; rien de ce que l'on en lit n'est si long. */
const SIGNES_PAR_LIGNE = 4000;

function lirePropriete(ligne: string): Propriete | null {
  const lue = /^(?:[\w-]+\.)?(?<nom>[A-Za-z-]+)(?<parametres>(?:;[^:]*)?):(?<valeur>.*)$/u.exec(
    ligne.slice(0, SIGNES_PAR_LIGNE),
  );
  const { nom, parametres = '', valeur = '' } = lue?.groups ?? {};
  if (nom === undefined) return null;
  return { nom: nom.toUpperCase(), parametres, valeur: dequoter(valeur, parametres) };
}

/** Un signe échappé, un séparateur, ou ce qu'il y a entre eux. */
const UN_MORCEAU = /\\(?<echappe>[\s\S])|(?<separe>;)|(?<texte>[^\\;]+|\\)/gu;

/** Les morceaux d'une valeur composée, échappements levés (RFC 2426, 5). */
function morceaux(valeur: string): string[] {
  const lus: string[] = [''];
  for (const { groups = {} } of valeur.matchAll(UN_MORCEAU)) {
    const { echappe, separe, texte } = groups;
    if (separe !== undefined) lus.push('');
    else lus[lus.length - 1] += texte ?? (/[nN]/u.test(echappe ?? '') ? ' ' : (echappe ?? ''));
  }
  return lus.map((morceau) => morceau.trim());
}

const enLigne = (proprietes: readonly Propriete[]): string[] => {
  const valeur = (nom: string): string => proprietes.find((une) => une.nom === nom)?.valeur ?? '';
  const [nom = '', prenom = '', , civilite = ''] = morceaux(valeur('N'));
  const [entier = ''] = morceaux(valeur('FN'));
  const structure = morceaux(valeur('ORG'))
    .filter((morceau) => morceau !== '')
    .join(', ');
  const [fonction = ''] = morceaux(valeur('TITLE'));
  const [courriel = ''] = morceaux(valeur('EMAIL').replace(/^mailto:/iu, ''));
  const [telephone = ''] = morceaux(valeur('TEL').replace(/^tel:/iu, ''));
  return [civilite, prenom, nom === '' && prenom === '' ? entier : nom, fonction, structure, courriel, telephone];
};

/** Des cartes de visite en feuille : une ligne par carte, sous des titres que la suite reconnaît. */
export function lireCartes(texte: string): Feuille {
  const cartes = texte.split(/^BEGIN:VCARD\s*$/gimu).slice(1);
  const lignes = cartes.map((carte) =>
    enLigne(
      deplier(carte.split(/^END:VCARD/imu)[0] ?? '').flatMap((ligne) => {
        const propriete = lirePropriete(ligne);
        return propriete === null ? [] : [propriete];
      }),
    ),
  );
  return enFeuille('Cartes de visite', [TITRES, ...lignes]);
}
