import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { useFiche } from './contexte-fiche.ts';

const choix = (phrase: string) =>
  z
    .string()
    .nullable()
    .transform((valeur) => valeur ?? '')
    .pipe(z.string().min(1, phrase));

/** Inscrit l'action dans une feuille de route de plus : c'est la même fiche, qui ne se recopie pas. */
export function InscrireAilleurs({ surFermer }: { readonly surFermer: () => void }) {
  const { id, inscriptions, garder } = useFiche();
  const { donnees: feuilles } = useRequete('feuillesDeRoute.lister', {});
  const { lancer } = useCommande('fichesAction.inscrire');
  const deja = new Set(inscriptions.map(({ feuilleId }) => feuilleId));
  const possibles = (feuilles ?? []).filter((feuille) => !deja.has(feuille.id));
  const formulaire = useFormulaire({
    schema: z.object({
      feuilleId: choix('Choisissez la feuille de route.'),
      place: choix('Choisissez l’axe où l’action s’inscrit.'),
    }),
    depart: { feuilleId: null as string | null, place: null as string | null },
    envoyer: async ({ feuilleId, place }) => {
      const [axeId = '', objectifId] = place.split(' ');
      await garder(lancer({ id, axeId, objectifId: objectifId ?? null }));
      const feuille = possibles.find((une) => une.id === feuilleId);
      surFermer();
      donnerAvis(`Action inscrite aussi dans ${feuille?.intitule ?? 'la feuille de route'}, ${feuille?.de ?? ''}.`);
    },
  });
  const { feuilleId } = formulaire.valeurs;
  const { donnees: tableau } = useRequete('feuillesDeRoute.tableau', feuilleId === null ? null : { id: feuilleId });
  const places = (tableau?.axes ?? []).flatMap(({ id: axeId, numero, intitule }) => [
    { valeur: axeId, libelle: `${numero}. ${intitule}` },
    ...(tableau?.objectifs ?? [])
      .filter((objectif) => objectif.axeId === axeId)
      .map((objectif) => ({
        valeur: `${axeId} ${objectif.id}`,
        libelle: `${objectif.numero} ${objectif.intitule}`,
      })),
  ]);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Inscrire dans une autre feuille de route"
      geste="Inscrire"
      desactive={possibles.length === 0}
      surFermer={surFermer}
    >
      {feuilles === null ? (
        <Chargement>Lecture des feuilles de route…</Chargement>
      ) : possibles.length === 0 ? (
        <LigneCalme>
          Cette action est déjà dans toutes les feuilles de route de ce fichier. Ouvrez-en une autre d’abord.
        </LigneCalme>
      ) : (
        <>
          <p className="note">La fiche reste une seule fiche : ce que l’on y écrit se lit dans les deux.</p>
          <ChampChoix
            libelle="Feuille de route"
            obligatoire
            options={possibles.map(({ id: valeur, intitule, de }) => ({ valeur, libelle: `${intitule}, ${de}` }))}
            {...formulaire.champ('feuilleId')}
            surChange={(valeur) => formulaire.remplir({ feuilleId: valeur, place: null })}
          />
          {tableau !== null &&
            (places.length === 0 ? (
              <LigneCalme>Cette feuille de route n’a pas encore d’axe. Ajoutez-lui un axe d’abord.</LigneCalme>
            ) : (
              <ChampChoix libelle="Axe, ou objectif" obligatoire options={places} {...formulaire.champ('place')} />
            ))}
        </>
      )}
    </DialogueFormulaire>
  );
}
