import { useState } from 'react';
import { z } from 'zod';
import { suiviPatchSchema } from '#shared/domain/rendu/suivi.schema.ts';
import { type Suivi, suiviSchema } from '#shared/domain/seance/seance.schema.ts';
import { etatActionLibelle } from '#shared/domain/seance/seance.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';

interface Ligne {
  readonly genre: 'decision' | 'action';
  readonly id: string;
}
interface Proprietes {
  readonly lignes: readonly Ligne[];
  readonly aujourdHui: string;
  readonly surFait: () => void;
}

const OPTIONS = suiviSchema.options.map((valeur) => ({ valeur, libelle: etatActionLibelle[valeur] }));
const schema = suiviPatchSchema.extend({ etat: suiviSchema.nullable(), suiviNote: z.string() });

/** Ce qui se fait de plusieurs décisions à la fois : leur état, une note, une date, en une seule opération annulable. */
export function GestesDeLot({ lignes, aujourdHui, surFait }: Proprietes) {
  const [ouvert, setOuvert] = useState(false);
  const { lancer, enCours } = useCommande('suivi.modifierPlusieurs');
  const aviser = useAvisAnnulable();
  const designees = lignes.map(({ genre, id }) => ({ genre, id }));
  const envoyer = async (patch: { etat?: Suivi; suiviNote?: string | null; suiviLe?: string | null }) => {
    const { modifiees } = await lancer({ lignes: designees, patch });
    aviser(`${pluriel(modifiees, 'décision suivie', 'décisions suivies')}.`, 'suivi.modifierPlusieurs');
    setOuvert(false);
    surFait();
  };
  const formulaire = useFormulaire({
    schema,
    depart: { etat: null as Suivi | null, suiviNote: '', suiviLe: aujourdHui as string | null },
    garde: false,
    envoyer: ({ etat, suiviNote, suiviLe }) =>
      envoyer({
        ...(etat === null ? {} : { etat }),
        ...(suiviNote.trim() === '' ? {} : { suiviNote }),
        ...(suiviLe === null || suiviLe === undefined ? {} : { suiviLe }),
      }),
  });
  return (
    <>
      <Bouton enCours={enCours} surClic={() => void envoyer({ etat: 'faite' }).catch(direRefus())}>
        Marquer faites
      </Bouton>
      <Bouton surClic={() => setOuvert(true)}>Modifier le suivi</Bouton>
      {ouvert && (
        <DialogueFormulaire
          formulaire={formulaire}
          titre={`Suivi de ${pluriel(lignes.length, 'décision', 'décisions')}`}
          libelle="Suivi de plusieurs décisions"
          geste="Enregistrer"
          surFermer={() => setOuvert(false)}
        >
          <ChampChoix libelle="État" vide="Ne pas changer" options={OPTIONS} {...formulaire.champ('etat')} />
          <ChampTexteLong libelle="Note" aide="Vide : les notes restent." {...formulaire.champ('suiviNote')} />
          <ChampDate libelle="Suivi du" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('suiviLe')} />
        </DialogueFormulaire>
      )}
    </>
  );
}
