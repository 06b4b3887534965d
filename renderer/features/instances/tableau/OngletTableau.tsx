import './tableau.css';
import { BlocAlertes } from '#renderer/app/alertes/BlocAlertes.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { Vide } from '#renderer/ui/reperes/Vide.tsx';
import { bornesDe, lirePeriode, PERIODES, periodeLibelle } from '#shared/domain/pilotage/periode.rules.ts';
import { AssiduiteDesMembres } from './AssiduiteDesMembres.tsx';
import { ChiffresDeLInstance } from './ChiffresDeLInstance.tsx';
import { PointsReportes } from './PointsReportes.tsx';
import { ReunionsParAn } from './ReunionsParAn.tsx';
import { SeancesSuivies } from './SeancesSuivies.tsx';

interface Proprietes {
  readonly id: string;
  readonly aujourdHui: string;
}

/** Le tableau de bord d'une instance : ses chiffres, ses alertes, ses séances, qui y vient, ce qui se reporte. */
export function OngletTableau({ id, aujourdHui }: Proprietes) {
  const adresse = useAdresse();
  const periode = lirePeriode(adresse.lire('periode'));
  const { donnees, erreur, relire } = useRequete(
    'pilotage.instance',
    { id, ...bornesDe(periode, aujourdHui) },
    { garder: true },
  );
  if (donnees === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement du tableau de bord…"
          refus="Tableau de bord non lu."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  return (
    <div className="corps tableau-de-bord">
      <div className="outils">
        <Segment
          libelle="Période"
          valeur={periode}
          choix={PERIODES.map((valeur) => ({ valeur, libelle: periodeLibelle[valeur] }))}
          surChange={(valeur) => adresse.poser({ periode: valeur === '24' ? null : valeur })}
        />
      </div>
      {donnees.seances.length > 0 && <ChiffresDeLInstance id={id} tableau={donnees} />}
      <BlocAlertes lues={donnees.alertes} avecObjet={donnees.alertes.alertes.some(({ objet }) => objet.id !== id)} />
      {donnees.seances.length === 0 ? (
        <Vide
          icone="calendrier"
          geste={
            <Lien vers={`/reunions?creer=${id}`} genre="premier">
              Choisir une date
            </Lien>
          }
        >
          {donnees.parAn.length === 0
            ? 'Aucune séance tenue encore : ce tableau se remplira de la première, présences et décisions comprises.'
            : 'Aucune séance tenue dans cette période : prenez-en une plus longue, ou fixez la prochaine.'}
        </Vide>
      ) : (
        <>
          <SeancesSuivies tableau={donnees} />
          <AssiduiteDesMembres tableau={donnees} />
          <div className="deux-colonnes">
            <PointsReportes reports={donnees.reports} />
            <ReunionsParAn tableau={donnees} />
          </div>
        </>
      )}
    </div>
  );
}
