import './reunion.css';
import { useLocation } from 'wouter';
import { dateCourte, dateLongue, heureFr } from '#shared/dates/format.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { estEcrite } from '#shared/domain/ecrite/ecrite.rules.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import { articleDeLaSeconde } from '#shared/domain/seance/seconde-convocation.rules.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { ConventionsDuCopil } from '#renderer/app/copil/ConventionsDuCopil.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { OngletEcrite } from './ecrite/OngletEcrite.tsx';
import { OngletDossiers } from './dossiers/OngletDossiers.tsx';
import { EtapeDeLaReunion } from './EtapeDeLaReunion.tsx';
import { GestePremier } from './GestePremier.tsx';
import { OngletConvocation } from './OngletConvocation.tsx';
import { OngletDocuments } from './OngletDocuments.tsx';
import { OngletHistorique } from './OngletHistorique.tsx';
import { OngletOrdreDuJour } from './OngletOrdreDuJour.tsx';
import { PageRencontre } from './rencontre/PageRencontre.tsx';
import { ReunionAnterieure } from './ReunionAnterieure.tsx';
import { compteDesReponses } from './reponses/compte-des-reponses.ts';
import { OngletReponses } from './reponses/OngletReponses.tsx';
import { sensDeLEtat } from '#renderer/app/reunions/sens-de-l-etat.ts';

interface Proprietes {
  readonly id: string;
  readonly onglet: string;
}

/** Une réunion : où elle en est, ce qui vient, son ordre du jour, sa convocation, son histoire. */
export function PageReunion({ id, onglet }: Proprietes) {
  const [, aller] = useLocation();
  const { donnees: seance, vu, erreur } = useRequete('reunions.lire', { id });
  const { donnees: hote } = useEtatHote();
  const supprimer = useCommande('reunions.supprimer');
  const restaurer = useCommande('reunions.restaurer');
  const nom = seance === null ? 'Réunion' : nomCourt(seance.instance);
  useFil(
    { nom: 'Réunions', vers: '/reunions' },
    ...(seance === null ? [] : [{ nom, vers: `/instances/${seance.instance.id}` }]),
    { nom: seance === null ? 'Réunion' : `Réunion du ${dateCourte(seance.reunion.date)}` },
  );
  if (erreur !== null && seance === null) {
    return (
      <div className="corps">
        <Repere sens="erreur" mot="Réunion introuvable." annonce>
          {erreur.message}
        </Repere>
      </div>
    );
  }
  if (seance === null || hote === null) return <Chargement>Chargement de la réunion…</Chargement>;
  const { reunion, points } = seance;
  const { aujourdHui } = hote;
  if (reunion.anterieure) return <ReunionAnterieure seance={seance} vu={vu} aujourdHui={aujourdHui} />;
  const article = articleDeLaSeconde(seance);
  const racine = `/reunions/${id}`;
  const retirer = () =>
    void supprimer.lancer({ id }).then(() => {
      donnerAvis('Réunion supprimée.', {
        libelle: 'Annuler',
        surClic: () => void restaurer.lancer({ id }).catch(direRefus()),
      });
      aller('/reunions');
    }, direRefus());

  if (estLegere(seance.instance.type))
    return <PageRencontre seance={seance} vu={vu} aujourdHui={aujourdHui} surSupprimer={retirer} />;
  return (
    <>
      <EnTete
        titre={`Réunion du ${dateLongue(reunion.date)}`}
        etat={<Etat sens={sensDeLEtat[reunion.etat]}>{etatReunionLibelle[reunion.etat]}</Etat>}
        faits={[
          nom,
          seance.instance.type === 'copil_convention' && (
            <ConventionsDuCopil key="conventions" instance={seance.instance} />
          ),
          <>
            <Icone nom="horloge" /> {heureFr(reunion.heureDebut)}
            {reunion.heureFin !== null && ` à ${heureFr(reunion.heureFin)}`}
          </>,
          (reunion.lieu !== null || reunion.modalite !== 'distance') && (
            <>
              <Icone nom="epingle" /> {reunion.lieu ?? 'lieu à fixer'}
            </>
          ),
          reunion.modalite !== 'salle' && (
            <>
              <Icone nom="visio" /> {reunion.modalite === 'mixte' ? 'et à distance' : 'entièrement à distance'}
            </>
          ),
          reunion.convocation === 2 &&
            ['seconde convocation, sans condition de quorum', article && `(${article})`].filter(Boolean).join(' '),
        ].filter(Boolean)}
        gestes={
          <>
            <GestePremier seance={seance} aujourdHui={aujourdHui} />
            <Menu
              gestes={[
                {
                  id: 'seance',
                  libelle: 'Ouvrir l’écran de séance',
                  icone: 'bulle',
                  surClic: () => aller(`${racine}/seance`),
                },
                {
                  id: 'ecrite',
                  libelle: 'Délibérer par écrit',
                  icone: 'document',
                  surClic: () => aller(`${racine}/ecrite`),
                },
                {
                  id: 'supprimer',
                  libelle: 'Supprimer la réunion',
                  icone: 'corbeille',
                  danger: true,
                  surClic: retirer,
                },
              ]}
            />
          </>
        }
      />
      <EtapeDeLaReunion seance={seance} aujourdHui={aujourdHui} />
      <Onglets
        libelle="Parties de la réunion"
        ici={onglet === 'ordre-du-jour' ? racine : `${racine}/${onglet}`}
        onglets={[
          { vers: racine, nom: 'Ordre du jour', compte: points.length },
          ...(seance.instance.type === 'commission_iae'
            ? [{ vers: `${racine}/dossiers`, nom: 'Dossiers', compte: seance.dossiers.length }]
            : []),
          ...(estEcrite(reunion) || onglet === 'ecrite' ? [{ vers: `${racine}/ecrite`, nom: 'Vote écrit' }] : []),
          { vers: `${racine}/convocation`, nom: 'Date, lieu et convocation' },
          { vers: `${racine}/reponses`, nom: 'Réponses', compte: compteDesReponses(seance) },
          { vers: `${racine}/documents`, nom: 'Documents' },
          { vers: `${racine}/historique`, nom: 'Historique' },
          { vers: `${racine}/seance`, nom: 'Séance' },
        ]}
      />
      {onglet === 'ecrite' ? (
        <OngletEcrite seance={seance} vu={vu} aujourdHui={aujourdHui} />
      ) : onglet === 'dossiers' ? (
        <OngletDossiers seance={seance} vu={vu} aujourdHui={aujourdHui} />
      ) : onglet === 'convocation' ? (
        <OngletConvocation key={id} seance={seance} vu={vu} aujourdHui={aujourdHui} />
      ) : onglet === 'reponses' ? (
        <OngletReponses key={id} seance={seance} aujourdHui={aujourdHui} />
      ) : onglet === 'documents' ? (
        <OngletDocuments seance={seance} />
      ) : onglet === 'historique' ? (
        <OngletHistorique id={id} />
      ) : (
        <OngletOrdreDuJour seance={seance} vu={vu} aujourdHui={aujourdHui} />
      )}
    </>
  );
}
