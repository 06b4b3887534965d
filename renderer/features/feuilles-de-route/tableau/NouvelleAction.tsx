import { useRef, useState } from 'react';
import { citer } from '#shared/text/citer.ts';
import { z } from 'zod';
import { ficheSaisieSchema, piloteSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { ChoixPilote, type PiloteChoisi } from '#renderer/app/feuilles/ChoixPilote.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { nomDAxe, type TableauDeFeuille } from '../feuille.types.ts';
import { objectifPropose, objectifsDe, placeDeLaNeuve } from './place-de-la-neuve.ts';

interface Proprietes {
  readonly tableau: TableauDeFeuille;
  /** L'axe où l'on est. */
  readonly axeId: string;
  readonly surFermer: () => void;
}

const schema = z.object({
  axeId: z.string('Choisissez un axe.'),
  objectifId: z.string().nullable(),
  intitule: ficheSaisieSchema.shape.intitule,
  pilote: z.object({ pilote: piloteSchema }, 'Choisissez qui pilote : une structure, ou une personne de l’annuaire.'),
});

/** « Elle sera la 2.4. Aucun autre numéro ne change. » */
const direLaPlace = ({ numero, decalees }: NonNullable<ReturnType<typeof placeDeLaNeuve>>): string =>
  decalees === 0
    ? `Elle sera la ${numero}. Aucun autre numéro ne change.`
    : `Elle sera la ${numero}, et ${pluriel(decalees, 'action qui la suit dans l’axe change', 'actions qui la suivent dans l’axe changent')} de numéro.`;

/** Deux champs suffisent : l'intitulé et le pilote. Ajoutée, elle laisse la place à la suivante, au même endroit. */
export function NouvelleAction({ tableau, axeId, surFermer }: Proprietes) {
  const { lancer } = useCommande('fichesAction.creer');
  const cadre = useRef<HTMLDivElement>(null);
  const [ajoutee, setAjoutee] = useState<{ readonly id: string; readonly intitule: string } | null>(null);
  const depart = {
    axeId: axeId as string | null,
    objectifId: objectifPropose(tableau, axeId),
    intitule: '',
    pilote: null as PiloteChoisi | null,
  };
  const formulaire = useFormulaire({
    schema,
    depart,
    envoyer: async ({ axeId: ici, objectifId, intitule, pilote: { pilote } }) => {
      const { id } = await lancer({ axeId: ici, objectifId, intitule, pilote });
      setAjoutee({ id, intitule });
      formulaire.repartir({ ...depart, axeId: ici, objectifId });
      cadre.current?.querySelector('input')?.focus();
    },
  });
  const { axeId: ici, objectifId: sous } = formulaire.valeurs;
  const siens = objectifsDe(tableau, ici);
  const place = placeDeLaNeuve(tableau, ici, sous);
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
        options={tableau.axes.map((axe) => ({ valeur: axe.id, libelle: nomDAxe(axe) }))}
        {...formulaire.champ('axeId')}
        surChange={(choisi) => {
          formulaire.changer('axeId', choisi);
          formulaire.changer('objectifId', objectifPropose(tableau, choisi));
        }}
      />
      {siens.length > 0 && (
        <ChampChoix
          libelle="Objectif"
          vide="Sans objectif"
          options={siens.map(({ id, numero, intitule }) => ({ valeur: id, libelle: `${numero}. ${intitule}` }))}
          aide={place === null ? undefined : direLaPlace(place)}
          {...formulaire.champ('objectifId')}
        />
      )}
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
