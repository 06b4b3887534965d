import { useId, useState } from 'react';
import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { avisDeLigne } from '#shared/domain/feuille-de-route/coherence-de-ligne.rules.ts';
import type { Financement } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { DetailDeLigne } from './DetailDeLigne.tsx';

interface Proprietes {
  readonly ligne: Financement;
  /** Portée à une autre année, elle quitte ce plan : l'écran la suit. */
  readonly surAnnee: (annee: number) => void;
}

/** Une ligne du plan : le financeur et ses deux montants se changent dans leur cellule ; le reste se déplie. */
export function LigneDeFinancement({ ligne, surAnnee }: Proprietes) {
  const { vu, garder } = useFiche();
  const { modifier } = useModification('financements.modifier', { id: ligne.id, vu, objet: ligne.financeur });
  const [ouverte, setOuverte] = useState(false);
  const idDetail = useId();
  const changer = (patch: Parameters<typeof modifier>[0]) => garder(modifier(patch));
  const { financeur, origine, actionP147 } = ligne;
  const avis = avisDeLigne(ligne);
  return (
    <>
      <tr data-depliee={ouverte || undefined}>
        <th scope="row">
          <ChampSurPlace
            libelle="Financeur"
            libelleCache
            souple
            valeur={financeur}
            surEnregistrer={(nom) => changer({ financeur: nom })}
          />
          <span className="note">
            {actionP147 === null ? origineLibelle[origine] : `${origineLibelle[origine]}, action ${actionP147}`}
          </span>
        </th>
        <td className="nombre">
          <MontantSurPlace
            libelle={`Demandé à ${financeur} (€)`}
            libelleCache
            exemple="inconnu"
            valeur={ligne.demande}
            surEnregistrer={(demande) => changer({ demande })}
          />
        </td>
        <td className="nombre">
          <MontantSurPlace
            libelle={`Accordé par ${financeur} (€)`}
            libelleCache
            exemple="en attente"
            valeur={ligne.accorde}
            surEnregistrer={(accorde) => changer({ accorde })}
          />
        </td>
        <td className="geste-de-ligne">
          <BoutonCarre
            icone={ouverte ? 'haut' : 'bas'}
            libelle={`Détail de la ligne : ${financeur}`}
            deplie={ouverte}
            surClic={() => setOuverte(!ouverte)}
          />
        </td>
      </tr>
      {avis.length > 0 && (
        <tr className="avis-de-ligne">
          <td colSpan={4}>
            <Repere sens="alerte" mot="À vérifier.">
              {avis.join(' ')}
            </Repere>
          </td>
        </tr>
      )}
      {ouverte && (
        <tr className="detail-de-ligne">
          <td colSpan={4} id={idDetail}>
            <DetailDeLigne ligne={ligne} changer={changer} surAnnee={surAnnee} />
          </td>
        </tr>
      )}
    </>
  );
}
