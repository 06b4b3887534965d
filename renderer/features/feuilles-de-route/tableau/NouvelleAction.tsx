import { useRef, useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { z } from 'zod';
import { ficheSaisieSchema, piloteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { ChoixPilote, type PiloteChoisi } from '#renderer/app/feuilles/ChoixPilote.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { type AxeDeFeuille, nomDAxe } from '../feuille.types.ts';

interface Proprietes {
  readonly axes: readonly AxeDeFeuille[];
  /** L'axe où l'on est. */
  readonly axeId: string;
  readonly surFermer: () => void;
}

const schema = z.object({
  axeId: z.string('Choisissez un axe.'),
  intitule: ficheSaisieSchema.shape.intitule,
  pilote: z.object({ pilote: piloteSchema }, 'Choisissez qui pilote : une structure, ou une personne de l’annuaire.'),
});

/** Deux champs suffisent : l'intitulé et le pilote. Ajoutée, elle laisse la place à la suivante, dans le même axe. */
export function NouvelleAction({ axes, axeId, surFermer }: Proprietes) {
  const { lancer } = useCommande('fichesAction.creer');
  const cadre = useRef<HTMLDivElement>(null);
  const [ajoutee, setAjoutee] = useState<{ readonly id: string; readonly intitule: string } | null>(null);
  const depart = { axeId: axeId as string | null, intitule: '', pilote: null as PiloteChoisi | null };
  const formulaire = useFormulaire({
    schema,
    depart,
    envoyer: async ({ axeId: ici, intitule, pilote: { pilote } }) => {
      const { id } = await lancer({ axeId: ici, objectifId: null, intitule, pilote });
      setAjoutee({ id, intitule });
      formulaire.repartir({ ...depart, axeId: ici });
      cadre.current?.querySelector('input')?.focus();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Nouvelle action"
      geste="Ajouter"
      renoncer="Fermer"
      nonFait="Non ajoutée."
      surFermer={surFermer}
    >
      <div ref={cadre} className="deux-champs">
        <ChampTexte libelle="Intitulé" exemple="Permanences au pied des immeubles" {...formulaire.champ('intitule')} />
        <ChoixPilote libelle="Pilote (structure ou personne)" {...formulaire.champ('pilote')} />
      </div>
      <ChampChoix
        libelle="Axe"
        options={axes.map((axe) => ({ valeur: axe.id, libelle: nomDAxe(axe) }))}
        {...formulaire.champ('axeId')}
      />
      <p className="note" role="status">
        {ajoutee !== null && (
          <>
            {`${citer(ajoutee.intitule)} est ajoutée. Écrivez la suivante, ou `}
            <Lien vers={`/fiches-action/${ajoutee.id}`}>ouvrez sa fiche</Lien>.
          </>
        )}
      </p>
    </DialogueFormulaire>
  );
}
