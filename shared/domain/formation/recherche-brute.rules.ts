import type { Nommee, Personnage } from './personnage.types.ts';

const ASSEZ_LONG = 5;
/** Au-delà, un nom se cherche aussi au milieu d'un mot : plus court, il est dans trop de mots. */
const LONG = 7;
const AMORCE = 4;
const NATIONAL = 9;

/** Sans accents, ni casse, ni rien qui ne se voie pas. */
const nu = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase();
const motsNus = (texte: string): string[] => nu(texte).match(/[a-z0-9]+/gu) ?? [];

/** Ce qu'un texte de la copie dit encore de l'original. */
export interface Reste {
  /** Noms de famille, sans accents ni capitales. */
  readonly noms: readonly string[];
  /** Une adresse, ou un numéro entier : rien ne l'explique. */
  readonly coordonnee: boolean;
  /** Un numéro dans une suite de chiffres plus longue : ses deux derniers chiffres. */
  readonly numeros: readonly string[];
}

/**
 * Cherche, sans rien savoir de ce qui a été remplacé ni comment, chaque nom de famille, chaque courriel et chaque numéro
 * de l'original dans un texte de la copie.
 * @param nommees l'annuaire de l'original
 * @param explique dit d'un mot, sans accents ni capitales, qu'il est une commune ou un mot de tous les jours
 */
export function createRechercheBrute(
  nommees: readonly Nommee[],
  personnages: Iterable<Personnage>,
  explique: (mot: string) => boolean,
): (texte: string) => Reste {
  const suites = nommees.flatMap(({ noms }) => noms.map(motsNus));
  const cherches = suites.filter((mots) => mots.join('').length >= ASSEZ_LONG && !mots.every(explique));
  const entiers = new Set(cherches.flatMap((mots) => [mots.join(' '), mots.join('')]));
  const premiers = new Set(cherches.flatMap((mots) => (mots.length === 2 ? (mots[0] ?? []) : [])));
  const longs = Map.groupBy(
    [...entiers].filter((nom) => !nom.includes(' ')),
    (nom) => nom.slice(0, AMORCE),
  );
  const inventes = new Set([...personnages].flatMap(({ prenom, nom }) => [...motsNus(nom), ...motsNus(prenom)]));
  const courriels = new Set(nommees.flatMap((une) => une.courriels.map((courriel) => nu(courriel.trim()))));
  const numeros = new Set(
    nommees.flatMap(({ telephones }) =>
      telephones
        .map((numero) => numero.replace(/\D/gu, '').slice(-NATIONAL))
        .filter(({ length }) => length === NATIONAL),
    ),
  );
  const lus = new Map<string, readonly string[]>();

  function dansUnMot(mot: string): readonly string[] {
    const lu = lus.get(mot);
    if (lu !== undefined) return lu;
    const trouves = new Set<string>();
    if (entiers.has(mot)) trouves.add(mot);
    else if (!inventes.has(mot) && mot.length > ASSEZ_LONG)
      for (let rang = 0; rang <= mot.length - AMORCE; rang += 1)
        for (const nom of longs.get(mot.slice(rang, rang + AMORCE)) ?? []) {
          const autour = `${mot[rang - 1] ?? '0'}${mot[rang + nom.length] ?? '0'}`;
          if (mot.startsWith(nom, rang) && (nom.length >= LONG || /^\d\d$/u.test(autour))) trouves.add(nom);
        }
    const rendus = [...trouves];
    lus.set(mot, rendus);
    return rendus;
  }

  return (texte) => {
    const mots = motsNus(texte);
    const noms = mots.flatMap((mot, rang) => {
      const deux = premiers.has(mot) ? `${mot} ${mots[rang + 1] ?? ''}` : '';
      return entiers.has(deux) ? [deux] : dansUnMot(mot);
    });
    const adresses = texte.includes('@') ? (nu(texte).match(/[^\s<>(),;:"«»]+@[a-z0-9.-]+[a-z0-9]/gu) ?? []) : [];
    const suitesDeChiffres = (/\d/u.test(texte) ? (texte.match(/\d[\d\s./()_\-–—]{6,}\d/gu) ?? []) : [])
      .map((suite) => suite.replace(/\D/gu, ''))
      .filter((suite) => suite.length >= NATIONAL);
    const dedans = suitesDeChiffres.flatMap((suite) =>
      [...suite].flatMap((_, rang) => {
        const numero = suite.slice(rang, rang + NATIONAL);
        return numeros.has(numero) && /(?:0|33)$/u.test(suite.slice(0, rang)) ? [{ suite, numero }] : [];
      }),
    );
    const entier = dedans.some(
      ({ suite, numero }) => /^(?:0|(?:00)?330?)$/u.test(suite.slice(0, -NATIONAL)) && suite.endsWith(numero),
    );
    return {
      noms,
      coordonnee: entier || adresses.some((adresse) => courriels.has(adresse)),
      numeros: dedans.map(({ numero }) => numero.slice(-2)),
    };
  };
}
