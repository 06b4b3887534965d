import { useState } from 'react';
import { dateCourte, dateLongue } from '#shared/dates/format.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { AnnulerReunion } from './AnnulerReunion.tsx';
import { BloquerLaDate } from './BloquerLaDate.tsx';
import { ReporterReunion } from './ReporterReunion.tsx';

/** Réserver la date, reporter, annuler, rétablir : ce que la date de la réunion permet à ce moment. */
export function GestesDeDate({ reunion, aujourdHui }: { readonly reunion: Reunion; readonly aujourdHui: string }) {
  const [ouvert, setOuvert] = useState<'reporter' | 'annuler' | null>(null);
  const retablir = useCommande('reunions.retablir');
  const aviser = useAvisAnnulable();
  const { etat, id, bloqueeLe, reporteeDu, motifReport } = reunion;
  const suspendue = etat === 'annulee' || etat === 'reportee';
  if (!suspendue && etat !== 'brouillon' && etat !== 'convoquee') return null;
  return (
    <>
      <div className="gestes-en-ligne">
        {etat === 'brouillon' && bloqueeLe === null && <BloquerLaDate id={id} aujourdHui={aujourdHui} />}
        {suspendue && (
          <Bouton
            enCours={retablir.enCours}
            surClic={() =>
              void retablir.lancer({ id }).then(() => aviser('Réunion rétablie.', 'reunions.retablir'), direRefus())
            }
          >
            Rétablir la réunion
          </Bouton>
        )}
        {etat !== 'annulee' && (
          <Bouton genre={etat === 'reportee' ? 'premier' : 'discret'} surClic={() => setOuvert('reporter')}>
            {etat === 'reportee' ? 'Fixer la nouvelle date' : 'Reporter'}
          </Bouton>
        )}
        {etat !== 'annulee' && (
          <Bouton genre="discret" danger surClic={() => setOuvert('annuler')}>
            Annuler la réunion
          </Bouton>
        )}
      </div>
      {bloqueeLe !== null && <p className="note">{`Date annoncée aux membres le ${dateCourte(bloqueeLe)}.`}</p>}
      {reporteeDu !== null && <p className="note">{`Reportée du ${dateLongue(reporteeDu)}.`}</p>}
      {motifReport !== null && <p className="note">{`Motif : ${motifReport}`}</p>}
      {ouvert === 'reporter' && (
        <ReporterReunion reunion={reunion} aujourdHui={aujourdHui} surFermer={() => setOuvert(null)} />
      )}
      {ouvert === 'annuler' && <AnnulerReunion id={id} surFermer={() => setOuvert(null)} />}
    </>
  );
}
