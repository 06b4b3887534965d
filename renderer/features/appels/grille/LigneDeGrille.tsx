import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { cleDeCritereLibelle, conditionLibelle } from '#shared/domain/appel/appel.labels.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';

interface Proprietes {
  readonly critere: Critere;
  readonly vu: number;
}

/** Un critère de la grille : son texte se récrit en place, la croix le retire, et cela s'annule. */
export function LigneDeGrille({ critere: { id, libelle, condition, cle }, vu }: Proprietes) {
  const { modifier } = useModification('appels.modifierCritere', { id, vu, objet: libelle });
  const retrait = useCommande('appels.retirer');
  const aviser = useAvisAnnulable();
  const retirer = () =>
    void retrait
      .lancer({ quoi: 'critere', id })
      .then(() => aviser(`Critère « ${libelle} » retiré.`, 'appels.retirer'), direRefus());
  const notes = [
    ...(condition === 'toujours' ? [] : [`pour : ${conditionLibelle[condition]}`]),
    ...(cle === null ? [] : [cleDeCritereLibelle[cle]]),
  ];
  return (
    <li>
      <ChampSurPlace souple libelle="Critère" valeur={libelle} surEnregistrer={(mot) => modifier({ libelle: mot })} />
      {notes.length > 0 && <span className="note">{notes.join(', ')}</span>}
      <BoutonCarre icone="fermer" libelle={`Retirer le critère « ${libelle} »`} surClic={retirer} />
    </li>
  );
}
