import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { appelSaisiSchema } from '#shared/domain/appel/appel.schema.ts';
import { REGIONS } from '#shared/domain/territoire/departements.data.ts';

const OPTIONS = REGIONS.map(({ code, nom }) => ({ valeur: code, libelle: nom }));

interface Proprietes {
  /** Code de la région du fichier, proposée. */
  readonly region: string | null;
  /** Date civile d'aujourd'hui. */
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Ouvre un appel : son nom, sa région, ses dates ; la grille et les publics du cahier des charges y sont déjà. Mène à lui. */
export function OuvrirUnAppel({ region, jour, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const { lancer } = useCommande('appels.creer');
  const formulaire = useFormulaire({
    schema: appelSaisiSchema,
    depart: {
      intitule: '',
      region,
      annee: anneeCivile(jour) as number | null,
      lanceLe: null as string | null,
      depotAu: null as string | null,
    },
    envoyer: async (saisie) => {
      const { id } = await lancer(saisie);
      surFermer();
      aller(`/conventions/appels/${id}`);
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ouvrir un appel"
      geste="Ouvrir"
      nonFait="Non ouvert."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom de l’appel" exemple="AMI O2R Grand Est 2026" {...champ('intitule')} />
      <div className="champs-par-deux">
        <ChampChoix libelle="Région" options={OPTIONS} {...champ('region')} />
        <ChampNombre libelle="Année" annee {...champ('annee')} />
      </div>
      <div className="champs-par-deux">
        <ChampDate libelle="Lancé le" forme="courte" aujourdHui={jour} {...champ('lanceLe')} />
        <ChampDate libelle="Dépôt jusqu’au" forme="courte" aujourdHui={jour} {...champ('depotAu')} />
      </div>
    </DialogueFormulaire>
  );
}
