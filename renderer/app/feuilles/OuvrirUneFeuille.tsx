import { useLocation } from 'wouter';
import { z } from 'zod';
import { auteurDeFeuilleSchema, feuilleSaisieSchema } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';

/** De qui peut être une feuille de route : un contrat de ville, ou un comité. */
export interface AuteurDeFeuille {
  readonly genre: 'contrat' | 'instance';
  readonly id: string;
  readonly nom: string;
}

interface Proprietes {
  readonly auteurs: readonly AuteurDeFeuille[];
  /** Déjà dit ; `null` : à choisir. */
  readonly auteur: AuteurDeFeuille | null;
  readonly surFermer: () => void;
}

const ecrire = ({ genre, id }: Pick<AuteurDeFeuille, 'genre' | 'id'>): string => `${genre} ${id}`;
const schema = feuilleSaisieSchema.extend({
  auteur: z
    .string('Choisissez de qui est la feuille de route.')
    .transform((mot) => ({ genre: mot.split(' ')[0], id: mot.split(' ')[1] }))
    .pipe(auteurDeFeuilleSchema),
});

/** Ouvre une feuille de route : l'intitulé et les années sont proposés, il reste à dire oui. Mène à elle. */
export function OuvrirUneFeuille({ auteurs, auteur, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const { donnees: hote } = useEtatHote();
  const { lancer } = useCommande('feuillesDeRoute.creer');
  const annee = anneeCivile(hote?.aujourdHui ?? '2026');
  const seul = auteurs.length === 1 ? auteurs[0] : undefined;
  const dit = auteur ?? seul;
  const formulaire = useFormulaire({
    schema,
    depart: {
      auteur: dit === undefined ? null : ecrire(dit),
      intitule: `Feuille de route ${annee}`,
      debut: annee as number | null,
      fin: annee as number | null,
    },
    envoyer: async (saisie) => {
      const { id } = await lancer(saisie);
      surFermer();
      aller(`/feuilles-de-route/${id}`);
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ouvrir une feuille de route"
      geste="Ouvrir"
      nonFait="Non ouverte."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="De qui"
        options={auteurs.map((un) => ({ valeur: ecrire(un), libelle: un.nom }))}
        {...formulaire.champ('auteur')}
      />
      <ChampTexte libelle="Intitulé" {...formulaire.champ('intitule')} />
      <ChampNombre
        libelle="Première année"
        annee
        illisible="Une année, par exemple 2026"
        {...formulaire.champ('debut')}
      />
      <ChampNombre
        libelle="Dernière année"
        annee
        illisible="Une année, par exemple 2030"
        aide="La même pour une feuille de route annuelle ; 2030 pour toute la durée du contrat."
        {...formulaire.champ('fin')}
      />
    </DialogueFormulaire>
  );
}
