-- Specification 4.4 names dialysis before contrast, glucose control before PET/CT; the catalogue names antiplatelet
-- medicines as a caution before a biopsy.
ALTER TABLE order_safety
  DROP CONSTRAINT order_safety_finding,
  ADD CONSTRAINT order_safety_finding CHECK (
    finding IN ('cied', 'mri_hazards', 'claustrophobia', 'contrast_reaction_prior', 'dialysis_or_ckd', 'egfr_ml_min',
                'metformin', 'diabetes', 'pregnancy_status', 'anticoagulant', 'antiplatelet', 'platelets_x10e9_l')
  );
