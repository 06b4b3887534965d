import { avisLibelle } from '#shared/domain/programmation/programmation.labels.ts';
import { avisSchema } from '#shared/domain/programmation/programmation.schema.ts';
import { type Decision, decisionDe } from '#shared/domain/programmation/reste.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { decisionLibelle, ecrireListe, type Filtres, quartiersDe, SANS } from './filtres.ts';
import type { Programmation, ProjetDeGrille } from './programmation.types.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly filtres: Filtres;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

interface Filtre {
  readonly cle: string;
  readonly libelle: string;
  readonly choisis: readonly string[];
  readonly options: readonly (readonly [id: string, libelle: string])[];
  readonly lire: (projet: ProjetDeGrille) => readonly string[];
}

const DECISIONS = Object.keys(decisionLibelle) as Decision[];

/** Les filtres de la grille, en puces : axe, quartier, avis, décision, et les mots d'un projet ou d'un porteur. */
export function BarreDeFiltres({ programmation: { projets, quartiers }, filtres, poser }: Proprietes) {
  const axes = [...new Set(projets.map(({ axe }) => axe ?? SANS))].toSorted(comparerTextes);
  const tous: readonly Filtre[] = [
    {
      cle: 'axe',
      libelle: 'Axe',
      choisis: filtres.axes,
      options: axes.map((axe) => [axe, axe === SANS ? 'Sans axe' : axe]),
      lire: ({ axe }) => [axe ?? SANS],
    },
    {
      cle: 'qpv',
      libelle: 'QPV',
      choisis: filtres.quartiers,
      options: [...quartiers.map(({ code, libelle }) => [code, libelle] as const), [SANS, 'Sans quartier']],
      lire: quartiersDe,
    },
    {
      cle: 'avis',
      libelle: 'Avis',
      choisis: filtres.avis,
      options: [...avisSchema.options.map((avis) => [avis, avisLibelle[avis]] as const), [SANS, 'Sans avis']],
      lire: ({ avis }) => [avis ?? SANS],
    },
    {
      cle: 'decision',
      libelle: 'Décision',
      choisis: filtres.decisions,
      options: DECISIONS.map((decision) => [decision, decisionLibelle[decision]]),
      lire: (projet) => [decisionDe(projet)],
    },
  ];
  return (
    <span className="puces" role="group" aria-label="Filtres">
      <input
        type="search"
        className="saisie recherche-de-projets"
        aria-label="Chercher un projet, un porteur, un dossier"
        placeholder="Chercher"
        value={filtres.texte}
        onChange={({ target }) => poser({ texte: target.value || null })}
      />
      {tous
        .filter(({ options }) => options.length > 1)
        .map(({ cle, libelle, choisis, options, lire }) => (
          <MenuDeChoix
            key={cle}
            puce
            libelle={libelle}
            mot={
              choisis.length === 0
                ? undefined
                : choisis.length > 2
                  ? `${libelle} : ${choisis.length}`
                  : options.flatMap(([id, mot]) => (choisis.includes(id) ? [mot] : [])).join(', ')
            }
            options={options.map(([id, mot]) => ({
              id,
              libelle: mot,
              note: String(projets.filter((projet) => lire(projet).includes(id)).length),
            }))}
            choisis={new Set(choisis)}
            surChange={(choix) => poser({ [cle]: ecrireListe(choix) })}
          />
        ))}
    </span>
  );
}
