import type { Feuille } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { cleDeNom } from '#shared/domain/annuaire/veille/lettres.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { quartiersDuRessort } from '../feuilles-de-route/ressort-de-feuille.ts';

interface Quartier {
  readonly code: string;
  readonly libelle: string;
}

/** Un code de 2015, et les quartiers de 2024 qui le suivent d'après la table de passage. */
export interface QuartierDe2015 {
  readonly ancien: string;
  readonly nouveaux: readonly Quartier[];
  /** La table de passage dit quelque chose de lui. */
  readonly connu: boolean;
}

/** Ce qu'une cellule dit des quartiers. */
export interface QuartiersLus {
  readonly hors: boolean;
  readonly quartiers: readonly Quartier[];
  /** Les morceaux que rien ne désigne. */
  readonly inconnus: readonly string[];
  /** Les codes que le référentiel ne connaît pas : gardés tels quels, à vérifier (R-011). */
  readonly codesInconnus: readonly string[];
  /** Les codes de 2015, traduits ou non : jamais en silence. */
  readonly de2015: readonly QuartierDe2015[];
}

const RIEN: QuartiersLus = { hors: false, quartiers: [], inconnus: [], codesInconnus: [], de2015: [] };
const HORS = /^(?:hors|non) (?:qpv|quartiers?)/u;
const AUCUN = /^(?:aucun|neant|sans objet|n\.?[cda]\.?|a (?:definir|preciser))/u;
const TOUS =
  /^(?:tous?(?:tes)?|ensemble|l.ensemble)(?: (?:les|des))?(?: (?:qpv|quartiers?)(?: prioritaires?)?)?(?: du (?:contrat|territoire|ressort))?$/u;
/** R-011 : un code de 2024, ou de 2015 ; le département tient trois signes, « 02A » en Corse. */
const CODE = /\bQN\d{2}[\dAB]\d{2}[A-Z]?\b/gu;
const CODE_DE_2015 = /\bQP\d[\dA-Z]{4,5}\b/gu;
const DEVANT =
  /^(?:(?:le |les |la |l.)?(?:qpv|quartiers?)(?: (?:prioritaires?|de la|de l.|des|du|de|d.))* ?|les? |la |l')/u;

/** Un quartier que l'on garde sans le connaître : son code, et pourquoi il est à vérifier (R-011). */
const aVerifier = (code: string): Quartier => ({ code, libelle: `${code} (à vérifier)` });
const enDe2015 = (code: string): Quartier => ({ code, libelle: `${code} (quartier de 2015)` });

/** Ce à quoi un quartier se reconnaît : son nom, sans article, ni « QPV », ni la commune entre parenthèses. */
const cleDe = (nom: string): string =>
  cleDeNom(
    enTri(nom)
      .replace(/\([^)]*\)/gu, '')
      .replaceAll('’', "'")
      .replace(DEVANT, ''),
  );

/** Lit les quartiers d'une cellule : par code, de 2024 ou de 2015, partout en France ; par nom, parmi ceux du ressort de l'auteur. */
export function createLecteurDeQuartiers(contexte: Contexte, auteur: Pick<Feuille, 'contratId' | 'instanceId'>) {
  const ressort = quartiersDuRessort(contexte, auteur);
  const parCle = new Map(ressort.map((quartier) => [cleDe(quartier.libelle), quartier]));

  const duCode = (code: string): Quartier | null => {
    const libelle = contexte.depots.territoires.nommer({ genre: 'qpv', code });
    return libelle === null ? null : { code, libelle };
  };

  /** Ce qui suit un quartier de 2015 ; une fois par code. */
  const suites = new Map<string, QuartierDe2015>();
  function duCodeDe2015(ancien: string): QuartierDe2015 {
    const connue = suites.get(ancien);
    if (connue !== undefined) return connue;
    const liens = contexte.depots.successions.delAncien(ancien);
    const nouveaux = liens.flatMap(({ nouveau }) => (nouveau === null ? [] : (duCode(nouveau) ?? [])));
    const suite = { ancien, nouveaux, connu: liens.length > 0 };
    suites.set(ancien, suite);
    return suite;
  }

  interface MorceauLu {
    readonly trouves: readonly Quartier[];
    readonly inconnu: string | null;
    readonly codesInconnus?: readonly string[];
    readonly de2015?: readonly QuartierDe2015[];
  }

  function duMorceau(morceau: string): MorceauLu {
    const codes = morceau.toUpperCase().match(CODE) ?? [];
    const de2015 = (morceau.toUpperCase().match(CODE_DE_2015) ?? []).map(duCodeDe2015);
    if (codes.length + de2015.length > 0) {
      const codesInconnus = codes.filter((code) => duCode(code) === null);
      return {
        trouves: [
          ...codes.map((code) => duCode(code) ?? aVerifier(code)),
          ...de2015.flatMap(({ ancien, nouveaux }) => (nouveaux.length === 0 ? [enDe2015(ancien)] : nouveaux)),
        ],
        inconnu: null,
        codesInconnus,
        de2015,
      };
    }
    const nomme = parCle.get(cleDe(morceau));
    if (nomme !== undefined) return { trouves: [nomme], inconnu: null };
    const deux = morceau.split(/\s+(?:et|&)\s+/iu);
    if (deux.length < 2) return { trouves: [], inconnu: morceau };
    const lus = deux.map((partie) => parCle.get(cleDe(partie)));
    const trouves = lus.flatMap((lu) => lu ?? []);
    return { trouves, inconnu: trouves.length === deux.length ? null : morceau };
  }

  return {
    ressort,
    lire(texte: string | null): QuartiersLus {
      const saisie = enTri(texte ?? '').trim();
      if (texte === null || saisie === '' || AUCUN.test(saisie)) return RIEN;
      if (HORS.test(saisie)) return { ...RIEN, hors: true };
      if (TOUS.test(saisie)) return { ...RIEN, quartiers: ressort };
      const morceaux = texte
        .split(/[\n,;/+]/u)
        .map((morceau) => morceau.trim())
        .filter((morceau) => morceau !== '');
      const lus = morceaux.map(duMorceau);
      return {
        hors: false,
        quartiers: [...new Map(lus.flatMap(({ trouves }) => trouves).map((un) => [un.code, un])).values()],
        inconnus: lus.flatMap(({ inconnu }) => inconnu ?? []),
        codesInconnus: lus.flatMap(({ codesInconnus = [] }) => codesInconnus),
        de2015: lus.flatMap(({ de2015 = [] }) => de2015),
      };
    },
    /** Les quartiers du ressort que ce morceau pourrait vouloir dire. */
    proches(morceau: string): readonly Quartier[] {
      const cle = cleDe(morceau);
      const ressemblants = ressort.filter(({ libelle }) => {
        const autre = cleDe(libelle);
        return cle.length > 2 && (autre.includes(cle) || cle.includes(autre) || autre.slice(0, 4) === cle.slice(0, 4));
      });
      return ressemblants.slice(0, 4);
    },
  };
}
