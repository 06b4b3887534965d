import { dateBreve } from '#shared/dates/format.ts';
import { prochaineEtape } from '#shared/domain/seance/prochaine-etape.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { TroisDates } from '#renderer/ui/dessins/TroisDates.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';

const NOMS = { conseille: 'conseillé', prudent: 'prudent', limite: 'limite' } as const;
const PLACES = { passe: 'passe', aujourdhui: 'ici', a_venir: 'avenir' } as const;

/** « Prochaine étape » : tirée de la vie de la réunion et de l'horloge légale. */
export function EtapeDeLaReunion({ seance, aujourdHui }: { readonly seance: Seance; readonly aujourdHui: string }) {
  const { phrase, precision, article, dates } = prochaineEtape(seance, aujourdHui);
  const suite = dates && (
    <TroisDates
      libelle="Dates de convocation"
      dates={dates.jalons.map(({ nom, date, etat }) => ({
        nom: NOMS[nom],
        date: etat === 'aujourdhui' ? 'aujourd’hui' : dateBreve(date),
        place: PLACES[etat],
      }))}
    />
  );
  return (
    <ProchaineEtape note={precision ?? (article === null || article === '' ? null : `(${article})`)} suite={suite}>
      {phrase}
    </ProchaineEtape>
  );
}
