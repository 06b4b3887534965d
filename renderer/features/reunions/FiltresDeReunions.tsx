import type { ReactNode } from 'react';
import type { EntreeLue } from '#shared/contract/contract.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';

export type Filtre = Pick<EntreeLue<'reunions.lister'>, 'instance' | 'theme' | 'etat'>;
type Mot = keyof Filtre;

const ETATS = [
  ...etatReunionSchema.options.map((valeur) => ({ valeur, libelle: etatReunionLibelle[valeur] })),
  { valeur: 'anterieure' as const, libelle: 'Antérieure' },
];

/** Ce que l'adresse demande ; un mot qu'on ne comprend pas ne filtre pas. */
export function lireFiltre(lire: (nom: string) => string | null): Filtre {
  const instance = lire('instance');
  const etat = lire('etat');
  return {
    instance: idSchema.safeParse(instance).success ? instance : null,
    theme: lire('theme')?.slice(0, 60) ?? null,
    etat: ETATS.find(({ valeur }) => valeur === etat)?.valeur ?? null,
  };
}

interface Proprietes {
  readonly filtre: Filtre;
  readonly surChange: (mots: Readonly<Partial<Record<Mot, string | null>>>) => void;
  /** La recherche et le temps, sur le même rang. */
  readonly children: ReactNode;
}

/** Les filtres des réunions : ce qui est pris se montre en puces, que l'on retire d'un clic. */
export function FiltresDeReunions({ filtre, surChange, children }: Proprietes) {
  const { donnees: instances } = useRequete('instances.lister', {});
  const { donnees: themes } = useRequete('themes.lister', {});
  const pris = [
    { mot: 'instance' as const, dit: instances?.find(({ id }) => id === filtre.instance)?.nom },
    { mot: 'theme' as const, dit: filtre.theme ?? undefined },
    { mot: 'etat' as const, dit: ETATS.find(({ valeur }) => valeur === filtre.etat)?.libelle },
  ].flatMap(({ mot, dit }) => (dit === undefined ? [] : [{ mot, dit }]));
  return (
    <div className="filtres-de-liste">
      {children}
      <ChampChoix
        libelle="Instance"
        vide="Toutes"
        options={(instances ?? []).map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        valeur={filtre.instance}
        surChange={(instance) => surChange({ instance })}
      />
      {(themes ?? []).length > 0 && (
        <ChampChoix
          libelle="Thème"
          vide="Tous"
          options={(themes ?? []).map((theme) => ({ valeur: theme, libelle: theme }))}
          valeur={filtre.theme}
          surChange={(theme) => surChange({ theme })}
        />
      )}
      <ChampChoix
        libelle="État"
        vide="Tous"
        options={ETATS}
        valeur={filtre.etat}
        surChange={(etat) => surChange({ etat })}
      />
      {pris.length > 0 && (
        <span className="puces">
          {pris.map(({ mot, dit }) => (
            <Puce key={mot} retirable surClic={() => surChange({ [mot]: null })}>
              {dit}
            </Puce>
          ))}
        </span>
      )}
    </div>
  );
}
