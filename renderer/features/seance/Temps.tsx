import { useEffect, useState } from 'react';
import { heureFr } from '#shared/dates/format.ts';
import { heureDuJour } from '#shared/dates/jour.ts';
import { tempsDeSeance } from '#shared/domain/seance/temps-seance.rules.ts';
import { duree } from '#shared/text/nombres.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { BoutonCarre } from '#renderer/ui/gestes/BoutonCarre.tsx';
import { useSeance } from './contexte-seance.ts';

/** En deçà, un dépassement ne se dit pas : une minute de plus n'apprend rien à qui préside. */
const DEPASSEMENT_DIT = 5;

/** L'heure, à la minute. */
function useMontre(enMarche: boolean): string | null {
  const [maintenant, setMaintenant] = useState(() => heureDuJour(new Date()));
  useEffect(() => {
    if (!enMarche) return;
    const battement = setInterval(() => setMaintenant(heureDuJour(new Date())), 5_000);
    return () => clearInterval(battement);
  }, [enMarche]);
  return enMarche ? maintenant : null;
}

/** L'heure, la fin prévue, et le retard dit sans alarme. Le temps de chaque point ne se montre qu'à qui le demande. */
export function Temps() {
  const { seance, point, aujourdHui, enDirect } = useSeance();
  const { etat, date, ouverteA, leveeA } = seance.reunion;
  const { donnees: hote } = useEtatHote();
  const { lancer } = useDemande('poste.regler');
  const maintenant = useMontre(enDirect);
  const minuterie = hote?.poste.minuterie === true;
  const { prevue, attendue, depassement, duPoint } = tempsDeSeance(
    { points: seance.points, horaires: seance.reunion },
    point?.id ?? null,
    maintenant,
  );
  const fin = leveeA !== null ? `levée à ${heureFr(leveeA)}` : prevue !== null && `fin prévue à ${heureFr(prevue)}`;
  const dits = [ouverteA !== null && `ouverte à ${heureFr(ouverteA)}`, fin].filter(Boolean).join(', ');
  return (
    <div className="temps">
      <div className="temps-tete">
        {maintenant !== null && <b>{heureFr(maintenant)}</b>}
        {etat === 'ouverte' && date < aujourdHui && <b>Saisie après coup</b>}
        {enDirect && (
          <BoutonCarre
            icone="horloge"
            libelle={minuterie ? 'Ne plus montrer le temps de chaque point' : 'Montrer le temps de chaque point'}
            surClic={() => void lancer({ minuterie: !minuterie }).catch(direRefus())}
          />
        )}
      </div>
      <span className="note">{dits}</span>
      {attendue !== null && depassement >= DEPASSEMENT_DIT && (
        <span className="note">{`À ce rythme, fin vers ${heureFr(attendue)}`}</span>
      )}
      {minuterie && duPoint !== null && (
        <span className="note temps-point">
          {`Ce point : ${duree(duPoint.ecoule)}${duPoint.duree === null ? '' : ` sur ${duree(duPoint.duree)}`}`}
        </span>
      )}
    </div>
  );
}
