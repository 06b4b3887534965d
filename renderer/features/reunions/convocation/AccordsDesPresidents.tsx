import { dateCourte } from '#shared/dates/format.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '#shared/domain/instance/textes.rules.ts';
import { accordsSurLOrdreDuJour, demandeLAccord } from '#shared/domain/reunion/accord.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly aujourdHui: string;
  readonly fige: boolean;
}

/** L'accord de chaque coprésident sur l'ordre du jour: noté d'un geste, redemandé si l'ordre du jour change. */
export function AccordsDesPresidents({ seance, aujourdHui, fige }: Proprietes) {
  const noter = useCommande('accords.noter');
  const retirer = useCommande('accords.retirer');
  const aviser = useAvisAnnulable();
  const accords = accordsSurLOrdreDuJour(seance);
  if (!demandeLAccord(seance) || accords.length === 0) return null;
  const vide = seance.points.every(({ etat }) => etat === 'retire');
  const donner = (siegeId: string, nom: string) =>
    void noter
      .lancer({ reunionId: seance.reunion.id, siegeId, recuLe: aujourdHui, moyen: null })
      .then(() => aviser(`Accord de ${nom} noté au ${dateCourte(aujourdHui)}.`, 'accords.noter'), direRefus());
  return (
    <Bloc
      titre="Accord sur l’ordre du jour"
      note={`Les coprésidents le fixent ensemble (${ARTICLE_DE_CONVOCATION[regimeDe(seance.instance)] ?? 'usage'})`}
    >
      <ul className="liste liste-serree">
        {accords.map(({ siege, president, accord, changements }) => {
          const nom = nomComplet(president);
          const redemander = changements.length > 0;
          return (
            <li key={siege.id} className="ligne-d-accord">
              {accord === null ? (
                <Etat sens="attente">À recueillir</Etat>
              ) : redemander ? (
                <Etat sens="alerte">À redemander</Etat>
              ) : (
                <Etat sens="fait">{`Reçu le ${dateCourte(accord.recuLe)}`}</Etat>
              )}
              <span>
                {nom}
                {redemander && accord !== null && (
                  <span className="note">{`Accord du ${dateCourte(accord.recuLe)} ; depuis, ${changements.join(' ; ')}`}</span>
                )}
              </span>
              {!fige && (accord === null || redemander) && (
                <Bouton
                  libelle={`Noter l’accord de ${nom}`}
                  desactive={vide}
                  enCours={noter.enCours}
                  surClic={() => donner(siege.id, nom)}
                >
                  Noter l’accord
                </Bouton>
              )}
              {!fige && accord !== null && !redemander && (
                <Bouton
                  genre="discret"
                  libelle={`Retirer l’accord de ${nom}`}
                  surClic={() =>
                    void retirer
                      .lancer({ id: accord.id })
                      .then(() => aviser(`Accord de ${nom} retiré.`, 'accords.retirer'), direRefus())
                  }
                >
                  Retirer
                </Bouton>
              )}
            </li>
          );
        })}
      </ul>
      {vide && <p className="note">Inscrivez d’abord un point : c’est sur l’ordre du jour que porte l’accord.</p>}
    </Bloc>
  );
}
