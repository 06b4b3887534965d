import { useState } from 'react';
import { AjouterUneStructure } from '#renderer/app/structures/AjouterUneStructure.tsx';
import { ChoixTerritoire } from '#renderer/app/territoires/ChoixTerritoire.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { phraseDe } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { Avenant } from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly avenant: Avenant;
  readonly surFermer: () => void;
}

const GENRES = ['departement', 'epci', 'commune', 'qpv'] as const;

/** Fait entrer ou sortir, par avenant, un organisme ou une zone : chaque choix s'écrit aussitôt, et s'annule. */
export function DeplacerParAvenant({ fiche: { initiale }, avenant: { id: avenantId }, surFermer }: Proprietes) {
  const [faute, setFaute] = useState<string | null>(null);
  const entrer = useCommande('avenants.faireEntrer');
  const sortir = useCommande('avenants.faireSortir');
  const viser = useCommande('avenants.viser');
  const oter = useCommande('avenants.nePlusViser');
  const dire = (fait: Promise<unknown>) => {
    void fait.then(
      () => setFaute(null),
      (cause: unknown) => setFaute(phraseDe(cause)),
    );
  };
  const partants = initiale.membres.filter(({ entreeId, sortieId }) => entreeId !== avenantId && sortieId === null);
  const zones = initiale.zones.filter(({ entreeId, sortieId }) => entreeId !== avenantId && sortieId === null);
  return (
    <Dialogue
      ouvert
      titre="Changer un organisme ou une zone"
      surFermer={surFermer}
      gestes={
        <Bouton genre="premier" surClic={surFermer}>
          Fini
        </Bouton>
      }
    >
      <AjouterUneStructure
        libelle="Un organisme de plus"
        surAjouter={(structure) =>
          entrer.lancer({ avenantId, membre: { structure, role: null, budget: null, contribution: null } })
        }
      />
      {partants.length > 0 && (
        <ChampChoix
          libelle="Un organisme de moins"
          vide="Choisir"
          options={partants.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
          valeur={null}
          surChange={(membreId) => {
            if (membreId !== null) dire(sortir.lancer({ avenantId, membreId }));
          }}
        />
      )}
      <ChoixTerritoire
        libelle="Une zone de plus"
        deja={initiale.zones.flatMap(({ genre, code }) => (genre === 'mots' || code === null ? [] : [{ genre, code }]))}
        genres={GENRES}
        dabord="departement"
        surAjouter={({ genre, code }) => {
          const maille = GENRES.find((une) => une === genre);
          if (maille !== undefined) dire(viser.lancer({ avenantId, zone: { genre: maille, code } }));
        }}
      />
      {zones.length > 0 && (
        <ChampChoix
          libelle="Une zone de moins"
          vide="Choisir"
          options={zones.map(({ id, libelle }) => ({ valeur: id, libelle }))}
          valeur={null}
          surChange={(zoneId) => {
            if (zoneId !== null) dire(oter.lancer({ avenantId, zoneId }));
          }}
        />
      )}
      {faute !== null && (
        <Repere sens="alerte" mot="Non changé." annonce>
          {faute}
        </Repere>
      )}
    </Dialogue>
  );
}
