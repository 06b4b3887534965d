import { avecArticle } from '#shared/text/article.ts';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Corps } from '#renderer/ui/page/Corps.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { ficheJuridique } from '#shared/domain/instance/acte.rules.ts';
import { natureActeSchema } from '#shared/domain/instance/instance.schema.ts';
import { departementsDe } from '../composition/lecture.ts';
import { ActeNeuf } from './ActeNeuf.tsx';
import { EmetteurDeLInstance } from './EmetteurDeLInstance.tsx';
import { Identite } from './Identite.tsx';
import { constatsDesActes, lignesDActes } from './lecture-actes.ts';
import { PanneauActe } from './PanneauActe.tsx';
import { TableDesActes } from './TableDesActes.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Les actes qui fondent l'instance, ce que les règles en relèvent, son nom et son rattachement. `?acte=` et `?neuf=` ouvrent le panneau. */
export function OngletFicheJuridique({ fiche, vu, aujourdHui }: Proprietes) {
  const { instance, actes } = fiche;
  const adresse = useAdresse();
  const lignes = lignesDActes(fiche, aujourdHui);
  const ouverte = lignes.find(({ cle }) => cle === adresse.lire('acte')) ?? null;
  const neuf = natureActeSchema.safeParse(adresse.lire('neuf'));
  const fermer = () => adresse.poser({ acte: null, neuf: null });
  const surAjouter = (nature: string) => adresse.poser({ neuf: nature, acte: null });
  const constats = constatsDesActes(fiche, aujourdHui);
  // Ce qui n'est que bon à savoir tient en une ligne calme.
  const aSavoir = constats.filter(({ gravite }) => gravite === 'information');
  const aVerifier = constats.filter(({ gravite }) => gravite !== 'information');
  const acte = ouverte?.acte ?? null;
  const panneau = neuf.success ? (
    <ActeNeuf
      key={neuf.data}
      instanceId={instance.id}
      nature={neuf.data}
      aujourdHui={aujourdHui}
      surAjoute={(id) => adresse.poser({ acte: id, neuf: null })}
      surFermer={fermer}
    />
  ) : acte !== null && ouverte !== null ? (
    <PanneauActe
      key={acte.id}
      fiche={fiche}
      ligne={{ ...ouverte, acte }}
      vu={vu}
      aujourdHui={aujourdHui}
      surAjouter={() => surAjouter(acte.nature)}
      surFermer={fermer}
    />
  ) : null;
  return (
    <Corps panneau={panneau}>
      <Bloc titre="Actes">
        {lignes.length > 0 && <LigneCalme>{ficheJuridique(instance, actes, departementsDe(fiche)).phrase}</LigneCalme>}
        <TableDesActes
          lignes={lignes}
          ouverte={ouverte?.cle ?? null}
          surOuvrir={({ acte: un, nature }) =>
            un === null ? surAjouter(nature) : adresse.poser({ acte: un.id, neuf: null })
          }
        />
        {aSavoir.map(({ code, phrase, article }) => (
          <LigneCalme key={code}>{avecArticle(phrase, article)}</LigneCalme>
        ))}
        {aVerifier.map(({ code, phrase, article, ou }) => (
          <Repere
            key={`${code} ${phrase}`}
            sens="alerte"
            mot="À vérifier."
            article={article}
            gestes={
              ou !== null ? (
                <Lien vers={`/instances/${instance.id}/fiche-juridique?acte=${ou}`} genre="geste">
                  Ouvrir l’acte
                </Lien>
              ) : code === 'R-208' && instance.type === 'CDPE' ? (
                <Lien vers={`/instances?creer=commission_iae&parent=${instance.id}`} genre="geste">
                  Créer la commission
                </Lien>
              ) : null
            }
          >
            {phrase.replace(/\.$/u, '')}
          </Repere>
        ))}
      </Bloc>
      <Identite fiche={fiche} vu={vu} />
      <EmetteurDeLInstance fiche={fiche} vu={vu} aujourdHui={aujourdHui} />
      <Bloc titre="Historique">
        <Historique objet="instance" id={instance.id} />
      </Bloc>
    </Corps>
  );
}
