import { type GenreDeDocument, genreDe, genresDe, MOMENTS } from '#shared/documents/genres.data.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { RapportsDeLaReunion } from '#renderer/app/rapports/RapportsDeLaReunion.tsx';
import { DejaProduits } from '#renderer/app/registre/DejaProduits.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { DossierDeSeance } from './documents/DossierDeSeance.tsx';
import { LettresIndividuelles } from './documents/LettresIndividuelles.tsx';

const ORDRE = Object.keys(MOMENTS) as GenreDeDocument['moment'][];

/** Les documents que cette réunion sait produire, à leur moment ; chacun s'ouvre sur sa feuille. */
export function OngletDocuments({ seance }: { readonly seance: Seance }) {
  const genres = genresDe(seance);
  return (
    <div className="corps">
      {ORDRE.map((moment) => {
        const siens = genres.filter((genre) => genreDe(genre).moment === moment);
        if (siens.length === 0) return null;
        return (
          <Bloc key={moment} titre={MOMENTS[moment]}>
            <ul className="liste liste-serree liste-documents">
              {siens.map((genre) => (
                <li key={genre}>
                  <Icone nom="document" />
                  <span>
                    <Lien vers={`/reunions/${seance.reunion.id}/documents/${genre}`}>{genreDe(genre).libelle}</Lien>{' '}
                    <span className="note">{genreDe(genre).usage}</span>
                  </span>
                </li>
              ))}
            </ul>
          </Bloc>
        );
      })}
      {seance.instance.type === 'copil_convention' && (
        <Bloc titre="Rapports des conventions">
          <RapportsDeLaReunion reunionId={seance.reunion.id} />
        </Bloc>
      )}
      <LettresIndividuelles seance={seance} />
      <DossierDeSeance seance={seance} />
      <DejaProduits reunionId={seance.reunion.id} />
    </div>
  );
}
