import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { AffectationVue } from '#shared/domain/annuaire/affectation.schema.ts';

interface Proprietes {
  readonly affectation: AffectationVue;
  readonly aujourdHui: string;
  readonly vu: number;
}

/** Une autre affectation : son poste, ses dates que l'on change en place, et son retrait. */
export function LigneAffectation({ affectation, aujourdHui, vu }: Proprietes) {
  const { id, fonction, structure, structureId, debut, fin } = affectation;
  const nom = [fonction, structure].filter((mot) => mot !== null).join(', ');
  const { modifier } = useModification('affectations.modifier', { id, vu, objet: nom });
  const retrait = useCommande('affectations.retirer');
  const aviser = useAvisAnnulable();
  const retirer = async () => {
    await retrait.lancer({ id });
    aviser(`Affectation retirée : ${nom}.`, 'affectations.retirer');
  };
  return (
    <li data-passe={(fin !== null && fin < aujourdHui) || undefined}>
      <span className="poste">
        {fonction ?? ''}
        {structureId !== null && (
          <span className="note">
            <Lien vers={`/annuaire/structures/${structureId}`}>{structure}</Lien>
          </span>
        )}
      </span>
      <BoutonCarre icone="fermer" libelle={`Retirer : ${nom}`} surClic={() => void retirer().catch(direRefus())} />
      <span className="dates-de-poste">
        <DateSurPlace
          libelle="Du"
          aujourdHui={aujourdHui}
          exemple="non dit"
          valeur={debut}
          surEnregistrer={(date) => modifier({ debut: date })}
        />
        <DateSurPlace
          libelle="Au"
          aujourdHui={aujourdHui}
          exemple="en cours"
          valeur={fin}
          surEnregistrer={(date) => modifier({ fin: date })}
        />
      </span>
    </li>
  );
}
