import './convention.css';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { ProchaineEtape } from '#renderer/ui/page/ProchaineEtape.tsx';
import { Onglets } from '#renderer/ui/page/Onglets.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { PasEncoreLu } from '#renderer/ui/reperes/PasEncoreLu.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { genreCourt, VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import { verseUneAide } from '#shared/domain/convention/genre.rules.ts';
import { suiviDe } from '#shared/domain/convention/echeancier/suivi.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, nombreFr } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import { StatutDeConvention } from '../StatutDeConvention.tsx';
import { OngletBeneficiaires } from '../beneficiaires/OngletBeneficiaires.tsx';
import { OngletRapports } from '../rapports/OngletRapports.tsx';
import { OngletArgent } from '../argent/OngletArgent.tsx';
import { OngletCopil } from '../copil/OngletCopil.tsx';
import { OngletControles } from '../controle/OngletControles.tsx';
import { OngletEngagements } from '../engagements/OngletEngagements.tsx';
import { GestesDeConvention } from './GestesDeConvention.tsx';
import { OngletConvention } from './OngletConvention.tsx';
import { OngletSuivi } from './OngletSuivi.tsx';

interface Proprietes {
  readonly id: string;
  /** « beneficiaires », « argent », « controles », « copil », « rapports », « fiche » : ce que dit la convention ; sinon, son suivi. */
  readonly vue?: string | undefined;
  /** L'exercice montré par l'onglet « Argent ». */
  readonly annee?: string | undefined;
  /** La visite ou la lettre ouverte dans l'onglet « Contrôles ». */
  readonly objet?: string | undefined;
}

/** « Convention O2R 68-2024-01 » : le genre ne se redit pas si le numéro le porte. */
const numeroDit = ({ genre, numero }: Convention): string =>
  enTri(numero).startsWith(enTri(genreCourt[genre].replace(/^Convention /u, '')))
    ? `Convention ${numero}`
    : `${genreCourt[genre]} ${numero}`;

const voletsDits = (convention: Convention): string | false => {
  const siens = VOLETS.filter(({ champ }) => convention[champ]).map(({ numero }) => String(numero));
  return siens.length > 0 && `${siens.length > 1 ? 'Volets' : 'Volet'} ${enumerer(siens)}`;
};

/** Une convention : son suivi, année par année, et ce qu'elle dit. */
export function PageConvention({ id, vue, annee, objet }: Proprietes) {
  const { donnees: fiche, vu, erreur, relire } = useRequete('conventions.fiche', { id });
  const { donnees: hote } = useEtatHote();
  useFil({ nom: 'Conventions', vers: '/conventions' }, { nom: fiche?.convention.intitule ?? 'Convention' });
  if (fiche === null || hote === null)
    return (
      <div className="corps">
        <PasEncoreLu
          attente="Chargement de la convention…"
          refus="Convention non lue."
          erreur={erreur}
          relire={relire}
        />
      </div>
    );
  const { convention } = fiche;
  const jour = hote.aujourdHui;
  const { etape, suspension } = suiviDe(fiche, jour);
  const racine = `/conventions/${id}`;
  const ici = vue === undefined ? racine : `${racine}/${vue}`;
  return (
    <>
      <EnTete
        titre={convention.intitule}
        etat={
          <>
            <StatutDeConvention faits={convention} jour={jour} />
            {suspension !== null && <Etat sens="bloque">Versement suspendu</Etat>}
          </>
        }
        faits={[
          numeroDit(convention),
          convention.porteur,
          `${dateCourte(convention.debut)} au ${dateCourte(convention.fin)}`,
          convention.montant !== null && `${montantFr(convention.montant)} de l’État, au plus`,
          convention.beneficiaires !== null && `${nombreFr(convention.beneficiaires)} bénéficiaires`,
          voletsDits(convention),
        ].filter(Boolean)}
        gestes={<GestesDeConvention fiche={fiche} vu={vu} jour={jour} />}
      />
      {etape !== null && <ProchaineEtape>{etape}</ProchaineEtape>}
      <Onglets
        libelle="Vues de la convention"
        onglets={[
          { vers: racine, nom: 'Suivi' },
          ...(verseUneAide(convention)
            ? [
                { vers: `${racine}/beneficiaires`, nom: 'Bénéficiaires' },
                { vers: `${racine}/argent`, nom: 'Argent' },
                { vers: `${racine}/controles`, nom: 'Contrôles' },
              ]
            : []),
          ...(convention.genre === 'o2r' ? [] : [{ vers: `${racine}/engagements`, nom: 'Engagements' }]),
          { vers: `${racine}/copil`, nom: 'COPIL' },
          { vers: `${racine}/rapports`, nom: 'Rapports' },
          { vers: `${racine}/fiche`, nom: 'Ce que dit la convention' },
        ]}
        ici={ici}
      />
      <div className="corps">
        {vue === 'argent' ? (
          <OngletArgent fiche={fiche} vu={vu} jour={jour} annee={annee === undefined ? null : Number(annee)} />
        ) : vue === 'controles' ? (
          <OngletControles fiche={fiche} vu={vu} jour={jour} objet={objet ?? null} />
        ) : vue === 'fiche' ? (
          <OngletConvention fiche={fiche} vu={vu} jour={jour} />
        ) : vue === 'engagements' ? (
          <OngletEngagements fiche={fiche} vu={vu} jour={jour} />
        ) : vue === 'copil' ? (
          <OngletCopil fiche={fiche} vu={vu} jour={jour} />
        ) : vue === 'rapports' ? (
          <OngletRapports convention={convention} />
        ) : vue === 'beneficiaires' ? (
          <OngletBeneficiaires fiche={fiche} vu={vu} jour={jour} />
        ) : (
          <OngletSuivi fiche={fiche} vu={vu} jour={jour} />
        )}
      </div>
    </>
  );
}
