import { useState } from 'react';
import { useLocation } from 'wouter';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { type GesteDeMenu, Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { Convention, StatutEcrit } from '#shared/domain/convention/convention.schema.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import { ChangerStatut } from './ChangerStatut.tsx';

interface Proprietes {
  readonly convention: Convention;
  readonly jour: string;
}

/** Le premier geste selon le statut, et les gestes rares : résilier, corriger, supprimer un projet. */
export function GestesDeConvention({ convention, jour }: Proprietes) {
  const { id, intitule } = convention;
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
  const finie = statut === 'cloturee' || statut === 'resiliee';
  const gestes: readonly GesteDeMenu[] = [
    ...(statut === 'signee' || statut === 'en_cours'
      ? [{ id: 'resilier', libelle: 'Résilier…', icone: 'non' as const, surClic: () => vers('resiliee') }]
      : []),
    ...(statut === 'projet'
      ? []
      : [
          {
            id: 'corriger',
            libelle: finie ? 'Corriger : elle court encore…' : 'Corriger : elle n’est pas signée…',
            icone: 'annuler' as const,
            surClic: () => vers(finie ? 'signee' : 'projet', true),
          },
        ]),
    ...(statut === 'projet'
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
      {statut === 'projet' && (
        <Bouton genre="premier" icone="coche" surClic={() => vers('signee')}>
          Noter la signature
        </Bouton>
      )}
      {statut === 'echue' && (
        <Bouton genre="premier" icone="coche" surClic={() => vers('cloturee')}>
          Clôturer
        </Bouton>
      )}
      <Menu gestes={gestes} />
      {change !== null && <ChangerStatut {...change} id={id} jour={jour} surFermer={() => setChange(null)} />}
    </>
  );
}
