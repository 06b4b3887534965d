import { Jauge } from '#renderer/ui/dessins/Jauge.tsx';
import { LegendeDesSieges } from '#renderer/ui/dessins/LegendeDesSieges.tsx';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';
import { type DateDeDelai, TroisDates } from '#renderer/ui/dessins/TroisDates.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { Lot } from './Lot.tsx';

const DATES: readonly DateDeDelai[] = [
  { nom: 'conseillé', date: '25 févr.', place: 'passe' },
  { nom: 'prudent', date: 'aujourd’hui', place: 'ici' },
  { nom: 'limite', date: 'ven. 6 mars', place: 'avenir' },
];

/** Prochaine étape, trois dates, sièges, jauge, couples. */
export function ExemplesDessins() {
  return (
    <>
      <Lot titre="Prochaine étape et trois dates">
        <div className="etape-montree">
          <ProchaineEtape note="Règle supplétive de cinq jours." suite={<TroisDates dates={DATES} />}>
            Convocations à faire partir.
          </ProchaineEtape>
        </div>
      </Lot>
      <Lot titre="Sièges : un point, une personne">
        <div className="rang">
          <Sieges comptes={{ present: 7, pouvoir: 1, attendu: 3, excuse: 1, vacant: 1 }} seuil={7} />
          <Sieges petit comptes={{ present: 2, vacant: 1 }} />
          <Sieges petit comptes={{ 'sans-voix': 1, vacant: 1 }} />
        </div>
        <div className="rang">
          <Sieges comptes={{ present: 22, pouvoir: 4, attendu: 8 }} seuil={18} />
        </div>
        <div className="apres">
          <LegendeDesSieges />
        </div>
      </Lot>
      <Lot titre="Jauge et couples">
        <div className="rang">
          <span className="jauge-montree">
            <Jauge valeur={69} maximum={80} libelle="Réponses reçues" />
          </span>
          69 sur 80, 86 %
        </div>
        <div className="apres">
          <Couples
            couples={[
              ['Pilote', 'M. Julien Cordier'],
              ['Échéance', 'mardi 2 juin 2026'],
              ['Absent', null],
            ]}
          />
        </div>
      </Lot>
    </>
  );
}
