import { origineLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { type OrigineDite, origineDiteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { enveloppeSaisieSchema } from '#shared/domain/programmation/programmation.schema.ts';
import { origineQueDit } from '#shared/domain/reprise/actions/origine.rules.ts';
import { accord } from '#shared/text/nombres.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { EnveloppeDeGrille } from './programmation.types.ts';

interface Proprietes {
  readonly contratId: string;
  readonly annee: number;
  /** `null` : un financeur de plus. */
  readonly enveloppe: EnveloppeDeGrille | null;
  readonly vu: number;
  readonly surFermer: () => void;
}

const ORIGINES = origineDiteSchema.options.map((valeur) => ({ valeur, libelle: origineLibelle[valeur] }));

/** Un financeur de l'année et son enveloppe ; d'où vient l'argent se devine de son nom. */
export function ModifierEnveloppe({ contratId, annee, enveloppe, vu, surFermer }: Proprietes) {
  const ajout = useCommande('enveloppes.ajouter');
  const retrait = useCommande('enveloppes.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('enveloppes.modifier', {
    id: enveloppe?.id ?? contratId,
    vu,
    objet: enveloppe?.financeur ?? 'Financeur',
  });
  const formulaire = useFormulaire({
    schema: enveloppeSaisieSchema,
    depart: {
      financeur: enveloppe?.financeur ?? '',
      origine: (enveloppe?.origine ?? null) as OrigineDite | null,
      montant: enveloppe?.montant ?? (null as number | null),
    },
    envoyer: async (saisie) => {
      await (enveloppe === null ? ajout.lancer({ ...saisie, contratId, annee }) : modifier(saisie));
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const devinee = origineQueDit(valeurs.financeur);
  const retirer = (id: string) =>
    void retrait.lancer({ id }).then(({ montants }) => {
      const avec = montants === 0 ? '' : `, avec ses ${montants} ${accord(montants, 'montant', 'montants')}`;
      aviser(`« ${enveloppe?.financeur ?? ''} » retiré de ${annee}${avec}.`, 'enveloppes.retirer');
      surFermer();
    }, direRefus());
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={enveloppe === null ? `Nouveau financeur de ${annee}` : `Financeur de ${annee}`}
      geste={enveloppe === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Financeur non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Financeur"
        exemple="État (P147), Agglomération, Caf…"
        {...champ('financeur')}
        surQuitte={() => {
          if (valeurs.origine === null && devinee !== null) champ('origine').surChange(devinee);
        }}
      />
      <ChampChoix libelle="D’où vient l’argent" options={ORIGINES} {...champ('origine')} />
      <ChampMontant libelle="Enveloppe de l’année (€)" exemple="pas encore connue" {...champ('montant')} />
      {enveloppe !== null && (
        <div>
          <Bouton genre="discret" danger icone="corbeille" surClic={() => retirer(enveloppe.id)}>
            Retirer ce financeur de l’année
          </Bouton>
        </div>
      )}
    </DialogueFormulaire>
  );
}
