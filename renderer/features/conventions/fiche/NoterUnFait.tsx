import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import {
  type FaitDeConvention,
  faitSaisiSchema,
  type GenreDeFait,
} from '#shared/domain/convention/echeancier/fait.schema.ts';
import { genreDeFaitLibelle } from '#shared/domain/convention/echeancier/suivi.labels.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly genre: GenreDeFait;
  /** D'un compte rendu, l'exercice. */
  readonly annee: number;
  /** Ce qui est déjà noté ; `null` : rien encore. */
  readonly fait: FaitDeConvention | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Un contrôle fait, un compte rendu ou un bilan reçu : son jour, et ce qu'il faut en retenir (E1 à E3). */
export function NoterUnFait({ conventionId, genre, annee, fait, vu, jour, surFermer }: Proprietes) {
  const libelle = genreDeFaitLibelle[genre];
  const titre = genre === 'compte_rendu' ? `${libelle} ${annee}` : libelle;
  const ajout = useCommande('conventions.noterFait');
  const retrait = useCommande('conventions.retirerFait');
  const aviser = useAvisAnnulable();
  const { modifier } = useModification('conventions.modifierFait', { id: fait?.id ?? conventionId, vu, objet: titre });
  const formulaire = useFormulaire({
    schema: faitSaisiSchema.pick({ le: true, note: true }),
    depart: { le: fait?.le ?? (jour as string | null), note: fait?.note ?? '' },
    envoyer: async (saisie) => {
      const deLAnnee = genre === 'compte_rendu' ? annee : anneeCivile(saisie.le);
      await (fait === null ? ajout.lancer({ ...saisie, conventionId, genre, annee: deLAnnee }) : modifier(saisie));
      surFermer();
    },
  });
  const retirer = (id: string) => {
    surFermer();
    void retrait.lancer({ id }).then(() => aviser(`« ${titre} » retiré.`, 'conventions.retirerFait'), direRefus());
  };
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={titre}
      geste={fait === null ? 'Noter' : 'Enregistrer'}
      nonFait="Rien n’est noté."
      surFermer={surFermer}
    >
      <ChampDate
        libelle={genre === 'controle' ? 'Fait le' : 'Reçu le'}
        forme="courte"
        aujourdHui={jour}
        {...champ('le')}
      />
      <ChampTexte
        libelle="Note"
        exemple={genre === 'controle' ? 'Aucune surcompensation' : 'Reçu par courriel'}
        {...champ('note')}
      />
      {fait !== null && (
        <Bouton genre="discret" icone="fermer" surClic={() => retirer(fait.id)}>
          Retirer cette date
        </Bouton>
      )}
    </DialogueFormulaire>
  );
}
