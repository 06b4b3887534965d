import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { SeanceSuivie } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';

const SANS: Readonly<Record<string, string>> = {
  libre: 'sans quorum à tenir',
  sans_membre: 'aucun siège pourvu',
  non_constate: 'non constaté',
  non_requis: 'seconde convocation',
};

/** Le quorum d'une séance, à son ouverture : atteint ou non, et son calcul. */
export function QuorumDeLaSeance({ seance: { date, quorum } }: { readonly seance: SeanceSuivie }) {
  const { etat, total, base, phrase } = quorum;
  if (etat !== 'atteint' && etat !== 'non_atteint') return <span className="note">{SANS[etat]}</span>;
  return (
    <span className="quorum-suivi">
      <Etat sens={etat === 'atteint' ? 'fait' : 'alerte'}>{etat === 'atteint' ? 'Atteint' : 'Manqué'}</Etat>
      <NombreExplique libelle={`Quorum du ${dateCourte(date)}`} calcul={<References texte={phrase} />}>
        {`${total} sur ${base}`}
      </NombreExplique>
    </span>
  );
}
