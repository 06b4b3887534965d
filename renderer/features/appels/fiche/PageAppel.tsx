import '../appels.css';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { partFr } from '#shared/text/montants.ts';
import { OngletCandidatures } from '../candidatures/OngletCandidatures.tsx';
import { EtatDeLAppel } from '../EtatDeLAppel.tsx';
import { OngletGrille } from '../grille/OngletGrille.tsx';
import { direLEnveloppe } from '../liste/colonnes.tsx';
import { GestesDeLAppel } from './GestesDeLAppel.tsx';
import { OngletAppel } from './OngletAppel.tsx';

interface Proprietes {
  readonly id: string;
  /** « candidatures », « grille » ; sinon, ce que dit l'appel. */
  readonly vue?: string | undefined;
}

/** Un appel à manifestation d'intérêt : ce qu'il dit, ses candidatures, sa grille d'éligibilité. */
export function PageAppel({ id, vue }: Proprietes) {
  const { donnees: fiche, vu, erreur, relire } = useRequete('appels.fiche', { id });
  const { donnees: hote } = useEtatHote();
  useFil({ nom: 'Appels', vers: '/conventions/appels' }, { nom: fiche?.appel.intitule ?? 'Appel' });
  if (fiche === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu attente="Chargement de l’appel…" refus="Appel non lu." erreur={erreur} relire={relire} />
      </div>
    );
  const { appel } = fiche;
  const racine = `/conventions/appels/${id}`;
  const partie = { fiche, vu, jour: hote.aujourdHui };
  return (
    <>
      <EnTete
        titre={appel.intitule}
        etat={<EtatDeLAppel appel={appel} jour={hote.aujourdHui} />}
        faits={[
          `${fiche.nomDeRegion}, ${appel.annee}`,
          appel.vague,
          appel.depotAu !== null && `dépôt jusqu’au ${dateCourte(appel.depotAu)}`,
          appel.enveloppe !== null && `${direLEnveloppe(appel)}, engagée à ${partFr(fiche.part)}`,
          <Lien key="zones" vers={`/conventions/zones-blanches?region=${appel.region}`} genre="discret">
            Zones blanches de la région
          </Lien>,
        ].filter(Boolean)}
        gestes={<GestesDeLAppel appel={appel} />}
      />
      <Onglets
        libelle="Vues de l’appel"
        onglets={[
          { vers: racine, nom: 'L’appel' },
          { vers: `${racine}/candidatures`, nom: 'Candidatures', compte: fiche.candidatures },
          { vers: `${racine}/grille`, nom: 'Grille d’éligibilité', compte: fiche.criteres.length },
        ]}
        ici={vue === undefined ? racine : `${racine}/${vue}`}
      />
      <div className="corps">
        {vue === 'candidatures' ? (
          <OngletCandidatures fiche={fiche} />
        ) : vue === 'grille' ? (
          <OngletGrille {...partie} />
        ) : (
          <OngletAppel {...partie} />
        )}
      </div>
    </>
  );
}
