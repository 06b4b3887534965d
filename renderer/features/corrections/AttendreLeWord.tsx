import { ChoisirLeWord } from '#renderer/app/corrections/ChoisirLeWord.tsx';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { DerniereReprise } from './DerniereReprise.tsx';

interface Proprietes {
  readonly reunionId: string | null;
  readonly enCours: boolean;
  readonly refus: string | null;
  readonly surDepot: (fichiers: readonly File[]) => void;
}

/** Avant tout dépôt : où glisser le Word, ce qui s'y lit, et la dernière reprise. */
export function AttendreLeWord({ reunionId, enCours, refus, surDepot }: Proprietes) {
  return (
    <div className="corps attendre-le-word">
      {refus !== null && (
        <Repere sens="erreur" mot="Word non lu." annonce>
          {refus}
        </Repere>
      )}
      <SurfaceDeDepot className="depot-du-word" surDepot={surDepot}>
        <Icone nom="word" />
        <p>
          <b>Glissez ici le Word que le cabinet a rendu</b>
        </p>
        <p className="note">
          Les modifications suivies se lisent comme acceptées, les commentaires s’affichent à côté. Rien n’est écrit
          avant que vous ne choisissiez.
        </p>
        {enCours ? (
          <Chargement>Lecture du Word…</Chargement>
        ) : (
          <ChoisirLeWord premier enCours={enCours} surChoix={surDepot}>
            Choisir le Word corrigé
          </ChoisirLeWord>
        )}
      </SurfaceDeDepot>
      {reunionId !== null && <DerniereReprise reunionId={reunionId} />}
    </div>
  );
}
