import { Couples } from '#renderer/ui/page/Couples.tsx';
import { effectifDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import type { ReferenceDuCout } from '#shared/domain/convention/region/cout-de-region.rules.ts';
import { FeuDEffectif } from '../FeuDEffectif.tsx';
import { montantDit, QuotientDeRegion, SommeDeRegion } from './NombresDeRegion.tsx';
import type { VueDeRegion } from './region.types.ts';

interface Proprietes {
  readonly vue: VueDeRegion;
  readonly reference: ReferenceDuCout;
}

/** La région en dix nombres : chacun s'ouvre sur ses conventions. */
export function RegionEnBref({ vue: { lecture, nomDe }, reference }: Proprietes) {
  const { total } = lecture;
  const { entrees } = total;
  const commun = { nomDe, libelle: '' };
  return (
    <div className="deux-colonnes region-en-bref">
      <Couples
        couples={[
          [
            'Bénéficiaires prévus',
            <SommeDeRegion
              key="p"
              {...commun}
              libelle="Bénéficiaires prévus"
              somme={entrees.objectif}
              dire={effectifDit}
              mesure="objectif"
              onglet="/fiche"
            />,
          ],
          [
            'Entrées en parcours',
            <SommeDeRegion
              key="e"
              {...commun}
              libelle="Entrées en parcours"
              somme={entrees.realise}
              dire={effectifDit}
              mesure="entrees"
              onglet="/beneficiaires"
            />,
          ],
          [
            'Atteint',
            <span key="a" className="atteint-de-region">
              <QuotientDeRegion
                {...commun}
                libelle="Atteint"
                quotient={entrees.atteinte}
                dire={effectifDit}
                mesure="atteinte"
                onglet="/beneficiaires"
                forme="taux"
              />
              <FeuDEffectif feu={entrees.feu} />
            </span>,
          ],
          [
            'Atterrissage projeté',
            <span key="l" className="atteint-de-region">
              <SommeDeRegion
                {...commun}
                libelle="Atterrissage projeté"
                somme={entrees.projete}
                dire={effectifDit}
                mesure="projete"
                onglet="/beneficiaires"
              />
              <QuotientDeRegion
                {...commun}
                libelle="Projeté sur prévus"
                quotient={entrees.atterrissage}
                dire={effectifDit}
                mesure="projete"
                onglet="/beneficiaires"
                forme="taux"
              />
            </span>,
          ],
          [
            'Part QPV des repérés',
            <QuotientDeRegion
              key="q"
              {...commun}
              libelle="Part QPV"
              quotient={total.reperes.qpv}
              dire={effectifDit}
              mesure="qpv"
              onglet="/beneficiaires"
              forme="taux"
            />,
          ],
        ]}
      />
      <Couples
        couples={[
          [
            'Conventionné',
            <SommeDeRegion
              key="c"
              {...commun}
              libelle="Conventionné"
              somme={total.conventionne}
              dire={montantDit}
              mesure="conventionne"
              onglet="/fiche"
            />,
          ],
          [
            'Versé',
            <span key="v" className="atteint-de-region">
              <SommeDeRegion
                {...commun}
                libelle="Versé"
                somme={total.verse}
                dire={montantDit}
                mesure="verse"
                onglet=""
              />
              <QuotientDeRegion
                {...commun}
                libelle="Part versée"
                quotient={total.consommation}
                dire={montantDit}
                mesure="verse"
                onglet=""
                forme="taux"
              />
            </span>,
          ],
          [
            'Charges éligibles',
            <SommeDeRegion
              key="ch"
              {...commun}
              libelle="Charges éligibles"
              somme={total.charges}
              dire={montantDit}
              mesure="charges"
              onglet="/argent"
            />,
          ],
          [
            'Charges projetées',
            <SommeDeRegion
              key="cp"
              {...commun}
              libelle="Charges projetées"
              somme={total.chargesProjetees}
              dire={montantDit}
              mesure="chargesProjetees"
              onglet="/argent"
            />,
          ],
          [
            'Reste à verser',
            <SommeDeRegion
              key="r"
              {...commun}
              libelle="Reste à verser"
              somme={total.reste}
              dire={montantDit}
              mesure="reste"
              onglet=""
            />,
          ],
          [
            'Contribution par bénéficiaire prévu',
            <QuotientDeRegion
              key="pp"
              {...commun}
              libelle="Contribution par bénéficiaire prévu"
              quotient={total.coutPrevu}
              dire={montantDit}
              direBas={effectifDit}
              mesure="coutPrevu"
              onglet="/fiche"
              forme="cout"
            />,
          ],
          [
            'Coût par bénéficiaire',
            <QuotientDeRegion
              key="co"
              {...commun}
              libelle="Coût par bénéficiaire"
              quotient={total.cout}
              dire={montantDit}
              direBas={effectifDit}
              mesure="cout"
              onglet="/argent"
              forme="cout"
            />,
          ],
          ['Référence', reference.dite],
        ]}
      />
    </div>
  );
}
