import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import {
  type Engagement,
  engagementPatchSchema,
  engagementSaisiSchema,
} from '#shared/domain/convention/engagements/engagement.schema.ts';

interface Proprietes {
  readonly axeId: string;
  /** `null` : un engagement de plus. */
  readonly engagement: Engagement | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

const schema = engagementSaisiSchema.extend({
  tenuLe: engagementPatchSchema.shape.tenuLe.unwrap(),
  note: engagementPatchSchema.shape.note.unwrap(),
});

/** Un engagement : qui fait quoi, pour quand ; tenu, le jour où il l'a été. */
export function NoterUnEngagement({ axeId, engagement, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('engagements.ajouter');
  const retrait = useCommande('engagements.retirer');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('engagements.modifier', {
    id: engagement?.id ?? axeId,
    vu,
    objet: engagement?.intitule ?? 'Engagement',
  });
  const formulaire = useFormulaire({
    schema,
    depart: {
      intitule: engagement?.intitule ?? '',
      structure: engagement?.structure ?? '',
      echeance: engagement?.echeance ?? null,
      tenuLe: engagement?.tenuLe ?? null,
      note: engagement?.note ?? '',
    },
    envoyer: async ({ tenuLe, note, ...saisi }) => {
      if (engagement === null) await ajout.lancer({ ...saisi, axeId });
      else await modifier({ ...saisi, note, ...(engagement.etat === 'tenu' ? { tenuLe } : {}) });
      surFermer();
    },
  });
  const { champ } = formulaire;
  const retirer = (id: string) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser('Engagement retiré.', 'engagements.retirer'), direRefus());
  };
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={engagement === null ? 'Ajouter un engagement' : 'Engagement'}
      geste={engagement === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Engagement non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Engagement"
        exemple="Ouvrir une permanence par mois dans chaque quartier"
        {...champ('intitule')}
      />
      <ChampStructure libelle="Qui" exemple="Trois lettres suffisent" {...champ('structure')} />
      <ChampDate libelle="Pour le" forme="courte" aujourdHui={jour} {...champ('echeance')} />
      {engagement !== null && (
        <>
          {engagement.etat === 'tenu' && (
            <ChampDate libelle="Tenu le" forme="courte" aujourdHui={jour} {...champ('tenuLe')} />
          )}
          <ChampTexte libelle="Note" exemple="Deux permanences sur quatre ouvertes" {...champ('note')} />
          <Bouton genre="discret" icone="fermer" surClic={() => retirer(engagement.id)}>
            Retirer cet engagement
          </Bouton>
        </>
      )}
    </DialogueFormulaire>
  );
}
