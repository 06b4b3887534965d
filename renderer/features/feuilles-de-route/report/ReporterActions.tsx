import './report.css';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { z } from 'zod';
import type { Sortie } from '#shared/contract/contract.ts';
import { ligne } from '#shared/domain/champs.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { TableauDeFeuille } from '../feuille.types.ts';
import { ActionAReporter } from './ActionAReporter.tsx';
import { intituleSuivant } from './annee-suivante.ts';

const NEUVE = 'neuve';
const MOIS_ENTIERS = 'Un nombre entier de mois.';

const schema = z.object({
  vers: z.string(),
  intitule: ligne('Donnez un intitulé : « Feuille de route 2027 ».', 200),
  annee: z.number('Indiquez une année, par exemple 2027.').int().min(2000).max(2199),
  mois: z
    .number(MOIS_ENTIERS)
    .int(MOIS_ENTIERS)
    .min(0, 'Une action ne se reporte pas en arrière.')
    .max(60, 'Cinq ans au plus.'),
  financement: z.boolean(),
});

interface Proprietes {
  readonly feuille: TableauDeFeuille['feuille'];
  readonly surFermer: () => void;
}

function Report({ feuille, surFermer, aReporter }: Proprietes & { readonly aReporter: Sortie<'reports.preparer'> }) {
  const { fiches, feuilles } = aReporter;
  const [, aller] = useLocation();
  const aviser = useAvisAnnulable();
  const report = useCommande('reports.reporter');
  const [laissees, setLaissees] = useState<ReadonlySet<string>>(new Set());
  const choisies = fiches.filter(({ id }) => !laissees.has(id));
  const suivante = feuille.fin + 1;
  const formulaire = useFormulaire({
    schema,
    depart: {
      vers: (feuilles.find(({ debut }) => debut === suivante)?.id ?? NEUVE) as string | null,
      intitule: intituleSuivant(feuille.intitule, suivante - feuille.debut),
      annee: suivante as number | null,
      mois: 12 as number | null,
      financement: true,
    },
    envoyer: async ({ vers, intitule, annee, mois, financement }) => {
      const { feuilleId, reportees } = await report.lancer({
        id: feuille.id,
        vers: vers === NEUVE ? { intitule, debut: annee, fin: annee } : { feuilleId: vers },
        fiches: choisies.map(({ id }) => id),
        mois,
        financement,
      });
      surFermer();
      aller(`/feuilles-de-route/${feuilleId}`);
      aviser(`${pluriel(reportees, 'action reportée', 'actions reportées')} ici.`, 'reports.reporter');
    },
  });
  const { champ, valeurs } = formulaire;
  // Une frappe qui n'est pas un nombre de mois laisse lire les dates telles qu'elles sont : le champ dit la faute.
  const mois = schema.shape.mois.safeParse(valeurs.mois).data ?? 0;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Reporter ce qui n’est pas fini"
      geste={`Reporter ${pluriel(choisies.length, 'action', 'actions')}`}
      nonFait="Rien n’est reporté."
      desactive={choisies.length === 0}
      large
      surFermer={surFermer}
    >
      <p className="note">
        Se recopient : textes, quartiers, publics, partenaires, dispositifs, étapes à faire, indicateurs avec leur
        cible, et ce qui est demandé. Restent ici : étapes faites, accordé et payé, valeurs constatées, décisions.
        L’action d’ici se met en pause, « reportée ».
      </p>
      <ChampChoix
        libelle="Vers"
        options={[
          { valeur: NEUVE, libelle: 'Une nouvelle feuille de route' },
          ...feuilles.map(({ id, intitule }) => ({ valeur: id, libelle: intitule })),
        ]}
        {...champ('vers')}
      />
      {valeurs.vers === NEUVE && (
        <div className="champs-par-deux">
          <ChampTexte libelle="Intitulé" {...champ('intitule')} />
          <ChampNombre libelle="Année" annee illisible="Une année, par exemple 2027" {...champ('annee')} />
        </div>
      )}
      <ChampNombre
        libelle="Décaler les dates, en mois"
        illisible="Un nombre entier de mois"
        aide="0 : les dates restent ce qu’elles sont."
        {...champ('mois')}
      />
      <ChampCase libelle="Reprendre le plan de financement, demandé seulement" {...champ('financement')} />
      <ul className="a-reporter" aria-label="Actions à reporter, telles qu’elles deviendront">
        {fiches.map((fiche) => (
          <ActionAReporter
            key={fiche.id}
            fiche={fiche}
            mois={mois}
            financement={valeurs.financement}
            prise={!laissees.has(fiche.id)}
            surChange={(prise) =>
              setLaissees((avant) => {
                const apres = new Set(avant);
                if (prise) apres.delete(fiche.id);
                else apres.add(fiche.id);
                return apres;
              })
            }
          />
        ))}
      </ul>
    </DialogueFormulaire>
  );
}

/** Reporte dans une autre feuille de route les actions qui ne sont pas finies : l'aperçu d'abord, puis un geste qui s'annule. */
export function ReporterActions({ feuille, surFermer }: Proprietes) {
  const { donnees } = useRequete('reports.preparer', { id: feuille.id });
  if (donnees === null) return null;
  if (donnees.fiches.length > 0) return <Report feuille={feuille} surFermer={surFermer} aReporter={donnees} />;
  return (
    <Dialogue
      ouvert
      titre="Rien à reporter"
      surFermer={surFermer}
      gestes={
        <Bouton genre="premier" surClic={surFermer}>
          Fermer
        </Bouton>
      }
    >
      <p>Toutes les actions sont terminées, abandonnées ou déjà reportées.</p>
    </Dialogue>
  );
}
