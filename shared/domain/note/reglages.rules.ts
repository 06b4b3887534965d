import { TITRES_DE_BLOC } from './note.labels.ts';
import { blocDeNoteSchema, type BlocDeNote, type BlocVoulu, type ReglagesDeNote } from './note.schema.ts';

/** Ce qui ne se tire de rien : on l'écrit. */
const ECRITS = ['retenir', 'sensibles', 'attendu', 'langage'] as const satisfies readonly BlocDeNote[];
export type BlocEcrit = (typeof ECRITS)[number];

/** Vrai d'un bloc où l'on écrit soi-même. */
export const estEcrit = (bloc: BlocDeNote): bloc is BlocEcrit => (ECRITS as readonly BlocDeNote[]).includes(bloc);

/** Une note que l'on n'a pas encore réglée : tous les blocs, cochés, dans leur ordre. */
export const REGLAGES_PAR_DEFAUT: ReglagesDeNote = {
  emetteurId: null,
  redacteur: null,
  destinataire: null,
  circonstance: null,
  jour: null,
  retenir: null,
  sensibles: null,
  attendu: null,
  langage: null,
  blocs: blocDeNoteSchema.options.map((bloc) => ({ bloc, coche: true, limite: null })),
};

/** Change un bloc, les autres restant à leur place. */
export const reglerBloc = (
  blocs: readonly BlocVoulu[],
  voulu: BlocDeNote,
  change: Partial<Omit<BlocVoulu, 'bloc'>>,
): BlocVoulu[] => blocs.map((un) => (un.bloc === voulu ? { ...un, ...change } : un));

/** Met un bloc à une autre place, à partir de 0. */
export function deplacerBloc(blocs: readonly BlocVoulu[], voulu: BlocDeNote, rang: number): BlocVoulu[] {
  const bouge = blocs.find(({ bloc }) => bloc === voulu);
  return bouge === undefined ? [...blocs] : blocs.filter((un) => un !== bouge).toSpliced(rang, 0, bouge);
}

/** Les réglages d'une note, en un texte que l'historique lit : « retenir, -chiffres, decisions 3 ». */
export const ecrireLesBlocs = (blocs: readonly BlocVoulu[]): string =>
  blocs.map(({ bloc, coche, limite }) => `${coche ? '' : '-'}${bloc}${limite === null ? '' : ` ${limite}`}`).join(', ');

/** Le contraire ; un bloc que le texte ne nomme pas vient à la fin, coché, un mot inconnu se laisse. */
export function lireLesBlocs(ecrits: string): BlocVoulu[] {
  const lus = ecrits.split(', ').flatMap((mots): BlocVoulu[] => {
    const { non, nom, limite } = /^(?<non>-?)(?<nom>[a-z]+)(?: (?<limite>\d+))?$/u.exec(mots)?.groups ?? {};
    const bloc = blocDeNoteSchema.safeParse(nom).data;
    return bloc === undefined
      ? []
      : [{ bloc, coche: non === '', limite: limite === undefined ? null : Number(limite) }];
  });
  const nommes = new Set(lus.map(({ bloc }) => bloc));
  return [...lus, ...REGLAGES_PAR_DEFAUT.blocs.filter(({ bloc }) => !nommes.has(bloc))];
}

/** Les mêmes, en mots : « Chiffres ; Décisions (3) ; sans Argent ». */
export const direLesBlocs = (ecrits: string): string =>
  lireLesBlocs(ecrits)
    .map(
      ({ bloc, coche, limite }) =>
        `${coche ? '' : 'sans '}${TITRES_DE_BLOC[bloc]}${limite === null ? '' : ` (${limite})`}`,
    )
    .join(' ; ');
