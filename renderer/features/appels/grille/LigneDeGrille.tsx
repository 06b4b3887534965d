import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { cleDeCritereLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly critere: Critere;
  /** Sa place dans sa famille, à partir de 1. */
  readonly rang: number;
  readonly vu: number;
  /** La ligne disparaît : le foyer va ailleurs. */
  readonly surRetire: () => void;
}

/** Un critère de la grille : son texte se récrit en place, la croix le retire, et cela s'annule. */
export function LigneDeGrille({ critere: { id, libelle, cle }, rang, vu, surRetire }: Proprietes) {
  const { modifier } = useModification('appels.modifierCritere', { id, vu, objet: libelle });
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () => {
    surRetire();
    void retrait.lancer({ quoi: 'critere', id }).then(({ emportees }) => {
      const avec = emportees === 0 ? '' : `, avec ${pluriel(emportees, 'réponse', 'réponses')} et leurs motifs`;
      aviser(`Critère « ${libelle} » retiré${avec}.`, 'appels.retirer');
    }, direRefus());
  };
  return (
    <li>
      <ChampSurPlace
        souple
        libelleCache
        libelle={`Critère ${rang}`}
        valeur={libelle}
        surEnregistrer={(mot) => modifier({ libelle: mot })}
      />
      {cle !== null && <span className="note">{cleDeCritereLibelle[cle]}</span>}
      <BoutonCarre icone="fermer" libelle={`Retirer le critère « ${libelle} »`} surClic={retirer} />
    </li>
  );
}
