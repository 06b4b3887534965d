import { avecArticle } from '#shared/text/article.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { OCCULTATIONS } from '#shared/domain/rendu/occultations.data.ts';
import { communicabilite, resteAVerifier } from '#shared/domain/rendu/occultations.rules.ts';
import type { Occultation } from '#shared/domain/rendu/rendu.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';

const CLES = Object.keys(OCCULTATIONS) as Occultation['cle'][];
const dire = direRefus('La liste n’a pas été notée.');

interface Proprietes {
  readonly seance: Seance;
  readonly occultations: readonly Occultation[];
}

/** Avant de communiquer au-dehors : point par point, ce que la loi réserve à l'intéressé est occulté. */
export function Occultations({ seance, occultations }: Proprietes) {
  const { lancer } = useCommande('occultations.pointer');
  const reste = resteAVerifier(seance.points, occultations);
  const { phrase, article, achevee } = communicabilite(seance);
  return (
    <Panneau titre="Avant de communiquer">
      <LigneCalme icone={achevee ? 'fait' : 'info'}>{avecArticle(phrase, article)}</LigneCalme>
      <p>
        {reste === 0 ? (
          <Etat sens="fait">Tous les points sont relus</Etat>
        ) : (
          <Etat sens="afaire">{`${reste} ${reste > 1 ? 'points à relire' : 'point à relire'}`}</Etat>
        )}
      </p>
      {seance.points.map(({ id, titre }, rang) => {
        const faites = occultations.filter(({ pointId }) => pointId === id);
        return (
          <details key={id} className="occultations" open={reste > 0 && rang === 0}>
            <summary>{`${rang + 1}. ${titre}`}</summary>
            {CLES.map((cle) => {
              const faite = faites.find((o) => o.cle === cle);
              return (
                <ChampCase
                  key={cle}
                  libelle={OCCULTATIONS[cle].libelle}
                  note={faite === undefined ? OCCULTATIONS[cle].article : `le ${dateCourte(faite.le)}`}
                  valeur={faite !== undefined}
                  surChange={(fait) => void lancer({ pointId: id, cle, fait }).catch(dire)}
                />
              );
            })}
          </details>
        );
      })}
    </Panneau>
  );
}
