import { z } from 'zod';
import type { Sortie } from '#shared/contract/contract.ts';
import { dateLongue } from '#shared/dates/format.ts';
import {
  type FormeDeConsignation,
  formeDeConsignationSchema,
} from '#shared/domain/programmation/consignation.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { SansSeance } from './SansSeance.tsx';
import { CeQuiSeraConsigne } from './CeQuiSeraConsigne.tsx';

interface Proprietes {
  readonly contratId: string;
  readonly annee: number;
  readonly consignation: Sortie<'programmation.consignation'>;
  readonly surFermer: () => void;
}

const schema = z.object({
  reunionId: z.string('Choisissez une séance.'),
  pointId: z.string().nullable(),
  forme: formeDeConsignationSchema,
});
const FORMES = [
  { valeur: 'financeur' as const, libelle: 'Une délibération par financeur' },
  { valeur: 'ensemble' as const, libelle: 'Une seule, où le comité prend acte' },
];

/** Porte les décisions de la grille à une séance du comité des financeurs ; leur vote, s'il y en a un, s'y saisit. */
export function ConsignerLesDecisions({ contratId, annee, consignation, surFermer }: Proprietes) {
  const { seances, aConsigner } = consignation;
  const { lancer } = useCommande('programmation.consigner');
  const aviser = useAvisAnnulable();
  const [premiere] = seances;
  const formulaire = useFormulaire({
    schema,
    depart: {
      reunionId: premiere?.id ?? (null as string | null),
      pointId: premiere?.pointDeja ?? null,
      forme: 'financeur' as FormeDeConsignation,
    },
    envoyer: async (saisie) => {
      const { deliberations, decisions } = await lancer({ contratId, annee, ...saisie });
      aviser(
        `${pluriel(decisions, 'décision consignée', 'décisions consignées')} en ${pluriel(deliberations, 'délibération', 'délibérations')}. Le vote, s’il y en a eu un, se saisit en séance.`,
        'programmation.consigner',
      );
      surFermer();
    },
  });
  const { champ, valeurs } = formulaire;
  const choisie = seances.find(({ id }) => id === valeurs.reunionId);
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Consigner les décisions de ${annee}`}
      geste="Consigner"
      desactive={seances.length === 0 || aConsigner.length === 0}
      nonFait="Rien n’est consigné."
      surFermer={surFermer}
    >
      <CeQuiSeraConsigne aConsigner={aConsigner} />
      {seances.length === 0 ? (
        <SansSeance contratId={contratId} consignation={consignation} />
      ) : (
        <>
          <ChampChoix
            libelle="Séance"
            options={seances.map(({ id, date, instance }) => ({
              valeur: id,
              libelle: `${dateLongue(date)} – ${instance}`,
            }))}
            {...champ('reunionId')}
            surChange={(reunionId) => {
              champ('reunionId').surChange(reunionId);
              champ('pointId').surChange(seances.find(({ id }) => id === reunionId)?.pointDeja ?? null);
            }}
          />
          <ChampChoix
            libelle="Point de l’ordre du jour"
            vide={`Un point neuf : « Programmation ${annee} : décisions des financeurs »`}
            options={(choisie?.points ?? []).map(({ id, titre }) => ({ valeur: id, libelle: titre }))}
            {...champ('pointId')}
          />
          <ChampRadio
            libelle="Forme"
            options={FORMES}
            enLigne={false}
            aide="Chaque financeur décide de ses propres crédits : aucun vote n’est noté à la place du comité."
            {...champ('forme')}
            surChange={(forme) => forme !== null && champ('forme').surChange(forme)}
          />
        </>
      )}
    </DialogueFormulaire>
  );
}
