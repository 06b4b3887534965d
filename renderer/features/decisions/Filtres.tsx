import type { Sortie } from '#shared/contract/contract.ts';
import { type Quelles, type RechercheSuivi, SANS_PILOTE } from '#shared/domain/rendu/suivi.schema.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';

const QUELLES: readonly { readonly cle: Quelles; readonly nom: string }[] = [
  { cle: 'ouvertes', nom: 'Ouvertes' },
  { cle: 'retard', nom: 'En retard' },
  { cle: 'faites', nom: 'Faites' },
  { cle: 'abandonnees', nom: 'Abandonnées' },
  { cle: 'toutes', nom: 'Toutes' },
];

interface Proprietes {
  readonly filtres: RechercheSuivi;
  readonly listes: Pick<Sortie<'suivi.lister'>, 'instances' | 'pilotes' | 'themes' | 'annees'> | null;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

/** Les filtres du suivi, tous dans l'adresse : l'état en puces, le reste en listes courtes. */
export function Filtres({ filtres, listes, poser }: Proprietes) {
  const options = (valeurs: readonly (string | number)[] = []) =>
    valeurs.map((valeur) => ({ valeur: String(valeur), libelle: String(valeur) }));
  return (
    <div className="filtres-du-suivi">
      <span className="puces" role="group" aria-label="État">
        {QUELLES.map(({ cle, nom }) => (
          <Puce
            key={cle}
            prise={filtres.quelles === cle}
            surClic={() => poser({ etat: cle === 'ouvertes' ? null : cle })}
          >
            {nom}
          </Puce>
        ))}
      </span>
      <ChampTexte
        libelle="Chercher"
        type="search"
        exemple="Un mot de la décision"
        valeur={filtres.mots}
        surChange={(mots) => poser({ mots: mots === '' ? null : mots })}
      />
      <ChampChoix
        libelle="Instance"
        vide="Toutes"
        options={(listes?.instances ?? []).map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
        valeur={filtres.instanceId}
        surChange={(instance) => poser({ instance })}
      />
      <ChampChoix
        libelle="Pilote"
        vide="Tous"
        options={[{ valeur: SANS_PILOTE, libelle: 'Sans pilote' }, ...options(listes?.pilotes)]}
        valeur={filtres.pilote}
        surChange={(pilote) => poser({ pilote })}
      />
      {(listes?.themes.length ?? 0) > 0 && (
        <ChampChoix
          libelle="Thème"
          vide="Tous"
          options={options(listes?.themes)}
          valeur={filtres.theme}
          surChange={(theme) => poser({ theme })}
        />
      )}
      <ChampChoix
        libelle="Année"
        vide="Toutes"
        options={options(listes?.annees)}
        valeur={filtres.annee === null ? null : String(filtres.annee)}
        surChange={(annee) => poser({ annee })}
      />
    </div>
  );
}
