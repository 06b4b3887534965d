import { useState } from 'react';
import { useLocation } from 'wouter';
import { ProduireEtOuvrir } from '#renderer/app/production/ProduireEtOuvrir.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { GesteDeMenu } from '#renderer/ui/gestes/Menu.tsx';
import { titreDuRapport } from '#shared/domain/convention/rapport/titre-du-rapport.rules.ts';
import { adresseDeLaSynthese } from './projection/adresse.ts';
import type { RapportLu } from './rapport.types.ts';
import { ValiderLeRapport } from './ValiderLeRapport.tsx';

/** Valider, produire, projeter ; une version nouvelle d'un rapport validé, la corbeille d'un projet. */
export function GestesDuRapport({ lu }: { readonly lu: RapportLu }) {
  const { rapport, convention, versions } = lu;
  const { id } = rapport;
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const ouvrirFenetre = useOuvrirFenetre();
  const [validation, setValidation] = useState(false);
  const ouverture = useCommande('rapports.ouvrirUneVersion');
  const suppression = useCommande('rapports.supprimer');
  const racine = `/conventions/${convention.id}`;
  const projet = rapport.statut === 'projet';
  const derniere = versions[0];
  const ouvrir = () =>
    void ouverture
      .lancer({ id })
      .then((neuve) => aller(`${racine}/rapport/${neuve.id}`), direRefus('Version non ouverte.'));
  const supprimer = () =>
    void suppression.lancer({ id }).then(() => {
      aller(`${racine}/rapports`);
      aviser(`« ${titreDuRapport(rapport)} » est à la corbeille.`, 'rapports.supprimer');
    }, direRefus('Rapport non supprimé.'));
  const aLaCorbeille: readonly GesteDeMenu[] = projet
    ? [{ id: 'supprimer', libelle: 'Supprimer ce projet', icone: 'corbeille', danger: true, surClic: supprimer }]
    : [];
  const autres: readonly GesteDeMenu[] = [
    {
      id: 'projeter',
      libelle: 'Projeter la synthèse',
      icone: 'ouvrir',
      surClic: () => ouvrirFenetre(adresseDeLaSynthese(convention.id, id)),
    },
    ...aLaCorbeille,
  ];
  return (
    <>
      {projet && (
        <Bouton icone="cadenas" surClic={() => setValidation(true)}>
          Valider
        </Bouton>
      )}
      {!projet && derniere?.statut === 'valide' && (
        <Bouton icone="plus" enCours={ouverture.enCours} surClic={ouvrir}>
          {`Ouvrir la version ${derniere.version + 1}`}
        </Bouton>
      )}
      <ProduireEtOuvrir document={{ de: 'rapport', rapportId: id }} instanceId={convention.id} autres={autres} />
      {validation && <ValiderLeRapport lu={lu} surFermer={() => setValidation(false)} />}
    </>
  );
}
