import { useState } from 'react';
import type { Entree } from '#shared/contract/contract.ts';
import { demandeUnMotif } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle, prioriteLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type EtatFiche, etatFicheSchema, prioriteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { type AxeDeFeuille, type LigneDeFeuille, nomDAxe } from '../feuille.types.ts';
import { ModifierLot } from './ModifierLot.tsx';

interface Proprietes {
  readonly lignes: readonly LigneDeFeuille[];
  readonly axes: readonly AxeDeFeuille[];
  readonly aujourdHui: string;
  readonly surFait: () => void;
}

/** Ce qui se change de plusieurs actions à la fois ; chaque geste est une seule opération, qui s'annule. */
export function GestesDeLot({ lignes, axes, aujourdHui, surFait }: Proprietes) {
  const { lancer } = useCommande('fichesAction.modifierPlusieurs');
  const aviser = useAvisAnnulable();
  const [ouvert, setOuvert] = useState<EtatFiche | 'tout' | null>(null);
  const modifier = async (patch: Entree<'fichesAction.modifierPlusieurs'>['patch']) => {
    const { modifiees } = await lancer({ ids: lignes.map(({ id }) => id), patch });
    aviser(`${pluriel(modifiees, 'action modifiée', 'actions modifiées')}.`, 'fichesAction.modifierPlusieurs');
    setOuvert(null);
    surFait();
  };
  const tenter = (patch: Entree<'fichesAction.modifierPlusieurs'>['patch']) => void modifier(patch).catch(direRefus());
  return (
    <>
      <Menu
        mot="État"
        libelle="État des actions choisies"
        gestes={etatFicheSchema.options.map((etat) => ({
          id: etat,
          libelle: `${etatFicheLibelle[etat]}${demandeUnMotif(etat) ? '…' : ''}`,
          surClic: () => (demandeUnMotif(etat) ? setOuvert(etat) : tenter({ etat })),
        }))}
      />
      <Menu
        mot="Priorité"
        libelle="Priorité des actions choisies"
        gestes={[
          ...prioriteSchema.options.map((priorite) => ({
            id: priorite,
            libelle: prioriteLibelle[priorite],
            surClic: () => tenter({ priorite }),
          })),
          { id: 'aucune', libelle: 'Aucune', surClic: () => tenter({ priorite: null }) },
        ]}
      />
      {axes.length > 1 && (
        <Menu
          mot="Axe"
          libelle="Axe des actions choisies"
          gestes={axes.map((axe) => ({
            id: axe.id,
            libelle: nomDAxe(axe),
            surClic: () => tenter({ axeId: axe.id }),
          }))}
        />
      )}
      <Bouton surClic={() => setOuvert('tout')}>Dates, pilote…</Bouton>
      {ouvert !== null && (
        <ModifierLot
          nombre={lignes.length}
          etat={ouvert === 'tout' ? null : ouvert}
          aujourdHui={aujourdHui}
          modifier={modifier}
          surFermer={() => setOuvert(null)}
        />
      )}
    </>
  );
}
