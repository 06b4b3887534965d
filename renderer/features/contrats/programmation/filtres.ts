import { type Decision, decisionDe } from '#shared/domain/programmation/reste.rules.ts';
import { enTri } from '#shared/text/tri.ts';
import type { ProjetDeGrille } from './programmation.types.ts';

/** Ce que l'adresse retient de la grille ; une liste vide ne filtre rien. */
export interface Filtres {
  readonly axes: readonly string[];
  readonly quartiers: readonly string[];
  readonly avis: readonly string[];
  readonly decisions: readonly string[];
  readonly texte: string;
}

/** À la place d'un axe, d'un avis ou d'un quartier que le projet ne dit pas. */
export const SANS = '(sans)';

export const decisionLibelle: Readonly<Record<Decision, string>> = {
  a_decider: 'À décider',
  retenu: 'Retenus',
  refuse: 'Refusés',
};

const ENTRE = '|';
const liste = (mot: string | null): readonly string[] => (mot === null || mot === '' ? [] : mot.split(ENTRE));
/** Une liste, telle que l'adresse la porte. */
export const ecrireListe = (mots: Iterable<string>): string | null => [...mots].join(ENTRE) || null;

export const lireFiltres = (lire: (nom: string) => string | null): Filtres => ({
  axes: liste(lire('axe')),
  quartiers: liste(lire('qpv')),
  avis: liste(lire('avis')),
  decisions: liste(lire('decision')),
  texte: lire('texte') ?? '',
});

/** Sous quels mots du filtre des quartiers tombe un projet. */
export const quartiersDe = ({ quartiers }: Pick<ProjetDeGrille, 'quartiers'>): readonly string[] =>
  quartiers.length === 0 ? [SANS] : quartiers.map(({ code }) => code);

const parmi = (choisis: readonly string[], siens: readonly string[]): boolean =>
  choisis.length === 0 || siens.some((sien) => choisis.includes(sien));

/** Les projets que montrent ces filtres : chacun resserre les autres. */
export function filtrer(projets: readonly ProjetDeGrille[], filtres: Filtres): readonly ProjetDeGrille[] {
  const mots = enTri(filtres.texte).split(' ').filter(Boolean);
  return projets.filter((projet) => {
    const dit = enTri([projet.intitule, projet.porteur, projet.dauphin].join(' '));
    return (
      parmi(filtres.axes, [projet.axe ?? SANS]) &&
      parmi(filtres.quartiers, quartiersDe(projet)) &&
      parmi(filtres.avis, [projet.avis ?? SANS]) &&
      parmi(filtres.decisions, [decisionDe(projet)]) &&
      mots.every((mot) => dit.includes(mot))
    );
  });
}
