import { MENACES } from '#shared/domain/qualite/menaces.data.ts';
import { REGLES_DITES } from '#shared/domain/regles/regles.data.ts';
import { LIEUX } from '#shared/domain/regles/lieux.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { lu, MANUEL } from './manuel.ts';
import { MOTS_DE_DROIT } from './mots-de-droit.data.ts';
import { RACCOURCIS } from './raccourcis.data.ts';

/** Un endroit du manuel qui répond. */
export interface Trouvaille {
  readonly titre: string;
  /** La page où il est. */
  readonly page: string;
  readonly vers: string;
  /** Le passage qui répond, autour du premier mot trouvé. */
  readonly extrait: string;
}

interface Endroit extends Omit<Trouvaille, 'extrait'> {
  readonly textes: readonly string[];
}

/** Le mot de l'adresse d'une section : « /aide/seance?bloc=presence-et-quorum ». */
export const cleDeSection = (titre: string): string => enTri(titre).replace(/[^a-z0-9]+/gu, '-');

const SECTIONS: readonly Endroit[] = MANUEL.flatMap((page) =>
  page.sections.map(({ titre, phrases, etapes = [] }) => ({
    titre,
    page: page.titre,
    vers: `/aide/${page.cle}?bloc=${cleDeSection(titre)}`,
    textes: [...phrases, ...etapes].map(lu),
  })),
);

const ANNEXES: readonly Endroit[] = [
  ...Object.values(MOTS_DE_DROIT).map(({ mot, sens, article }) => ({
    titre: mot,
    page: 'Mots de droit',
    vers: `/aide/mots?bloc=${cleDeSection(mot)}`,
    textes: [sens, article],
  })),
  ...REGLES_DITES.filter(({ attendue }) => !attendue).map(({ numero, phrase, article, ou }) => ({
    titre: `Règle ${numero}`,
    page: LIEUX[ou],
    vers: `/aide/regles?regle=${numero}`,
    textes: [phrase, article ?? ''],
  })),
  ...MENACES.map(({ titre, eprouve }) => ({ titre, page: 'Qualité', vers: '/aide/qualite', textes: [eprouve] })),
  ...RACCOURCIS.flatMap(({ ou, touches }) =>
    touches.map(([touche, geste]) => ({
      titre: touche,
      page: `Raccourcis, ${ou}`,
      vers: '/aide/raccourcis',
      textes: [geste],
    })),
  ),
];

const ENDROITS = [...SECTIONS, ...ANNEXES].map((endroit) => ({
  endroit,
  titre: enTri(endroit.titre),
  tout: enTri([endroit.page, endroit.titre, ...endroit.textes].join(' ')),
}));

/** Signes gardés avant et après le mot trouvé. */
const AUTOUR = 70;

function extraitDe(textes: readonly string[], mots: readonly string[]): string {
  const texte = textes.find((un) => mots.some((mot) => enTri(un).includes(mot))) ?? textes[0] ?? '';
  const place = Math.max(
    0,
    Math.min(...mots.map((mot) => enTri(texte).indexOf(mot)).filter((p) => p !== -1), texte.length),
  );
  const debut = place <= AUTOUR ? 0 : texte.indexOf(' ', place - AUTOUR) + 1;
  const fin = place + AUTOUR >= texte.length ? texte.length : texte.lastIndexOf(' ', place + AUTOUR * 2);
  return `${debut > 0 ? '… ' : ''}${texte.slice(debut, fin)}${fin < texte.length ? ' …' : ''}`;
}

/**
 * Ce qui, dans tout le manuel, ses règles, ses mots de droit et ses raccourcis, contient tous les mots cherchés, accents
 * ignorés : les titres qui répondent d'abord, puis les pages, puis le reste. Rien sans deux lettres.
 */
export function chercherDansLeManuel(frappe: string): readonly Trouvaille[] {
  const mots = enTri(frappe).split(/\s+/u).filter(Boolean);
  if (mots.join('').length < 2) return [];
  const rang = (titre: string): number => mots.filter((mot) => !titre.includes(mot)).length;
  return ENDROITS.filter(({ tout }) => mots.every((mot) => tout.includes(mot)))
    .toSorted((a, b) => rang(a.titre) - rang(b.titre))
    .map(({ endroit: { textes, ...reste } }) => ({ ...reste, extrait: extraitDe(textes, mots) }));
}
