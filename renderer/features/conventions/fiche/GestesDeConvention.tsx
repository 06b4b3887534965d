import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import { constatsAvantSignature } from '#shared/domain/convention/constats-de-la-fiche.rules.ts';
import type { StatutEcrit } from '#shared/domain/convention/convention.schema.ts';
import { estUnProjet, statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { documentsAPreparer } from '../relances/documents-a-preparer.ts';
import { RelancerLOperateur } from '../relances/RelancerLOperateur.tsx';
import { IntentionDeResilier } from '../resiliation/IntentionDeResilier.tsx';
import { ChangerStatut } from './ChangerStatut.tsx';
import type { Onglet } from './convention.types.ts';
import { etapesDuStatut } from './etapes-du-statut.ts';

/** Ce qui engage à signer rappelle ce qui manque (O-1, C1, C8). */
const SIGNATURE: ReadonlySet<StatutEcrit> = new Set(['a_signer', 'signee']);

/** Le premier geste selon le statut, et les gestes rares : résilier, corriger, supprimer un projet. */
export function GestesDeConvention({ fiche, vu, jour }: Onglet) {
  const { convention, resiliations } = fiche;
  const { id, intitule, genre } = convention;
  const [notification, setNotification] = useState(false);
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const [change, setChange] = useState<{ readonly vers: StatutEcrit; readonly correction: boolean } | null>(null);
  const { lancer } = useCommande('conventions.supprimer');
  const supprimer = () =>
    void lancer({ id }).then(() => {
      aller('/conventions');
      aviser(`« ${intitule} » est à la corbeille.`, 'conventions.supprimer');
    }, direRefus('Convention non supprimée.'));
  const statut = statutSelonLesFaits(convention, jour);
  const vers = (statutVoulu: StatutEcrit, correction = false) => setChange({ vers: statutVoulu, correction });
  const court = statut === 'signee' || statut === 'en_cours';
  const projet = estUnProjet(statut);
  const gestes: readonly GesteDeMenu[] = [
    ...documentsAPreparer(convention, aller),
    {
      id: 'navette',
      libelle: 'Navette Excel aux organismes',
      icone: 'tableau' as const,
      surClic: () => aller(`/conventions/${id}/navette`),
    },
    ...(court && genre !== 'o2r'
      ? [{ id: 'resilier', libelle: 'Résilier…', icone: 'non' as const, surClic: () => vers('resiliee') }]
      : []),
    // D'une O2R, l'organisme répond d'abord (D. 5316-11).
    ...(court && genre === 'o2r' && resiliations.every(({ issue }) => issue !== null)
      ? [
          {
            id: 'notifier',
            libelle: 'Notifier l’intention de résilier…',
            icone: 'non' as const,
            surClic: () => setNotification(true),
          },
        ]
      : []),
    ...etapesDuStatut(convention, statut, vers),
    ...(projet
      ? [
          {
            id: 'supprimer',
            libelle: 'Supprimer la convention',
            icone: 'corbeille' as const,
            danger: true,
            surClic: supprimer,
          },
        ]
      : []),
  ];
  return (
    <>
      {projet && (
        <Bouton genre="premier" icone="coche" surClic={() => vers('signee')}>
          Noter la signature
        </Bouton>
      )}
      {statut === 'echue' && (
        <Bouton genre="premier" icone="coche" surClic={() => vers('cloturee')}>
          Clôturer
        </Bouton>
      )}
      <RelancerLOperateur fiche={fiche} jour={jour} />
      <Menu gestes={gestes} />
      {change !== null && (
        <ChangerStatut
          {...change}
          id={id}
          constats={SIGNATURE.has(change.vers) && !change.correction ? constatsAvantSignature(fiche, jour) : []}
          jour={jour}
          surFermer={() => setChange(null)}
        />
      )}
      {notification && (
        <IntentionDeResilier
          conventionId={id}
          resiliation={null}
          vu={vu}
          jour={jour}
          surFermer={() => setNotification(false)}
        />
      )}
    </>
  );
}
